//! DescribeInstanceTypes, DescribeInstanceTypeOfferings.
//!
//! The catalogue has each type as JSON with EC2's own field names, so that reply and filters follow from names alone:
//! a field's value goes where the descriptor of the reply's structure has that name, and a filter such as
//! `vcpu-info.default-vcpus` is the path to a value.

use std::cell::OnceCell;

use cumulet_aws_model::ec2::{
    DescribeInstanceTypeOfferingsRequest, DescribeInstanceTypeOfferingsResult, DescribeInstanceTypesRequest,
    DescribeInstanceTypesResult, InstanceTypeInfo, InstanceTypeOffering,
};
use cumulet_aws_model::shape::{Slot, Structure};
use cumulet_control::catalog::{self, InstanceType};
use serde_json::Value;

use crate::ApiError;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;

/// Types in one page when the call names no number; EC2's own limit.
const TYPES_PAGE: i32 = 100;
/// Offerings in one page when the call names no number.
const OFFERINGS_PAGE: i32 = 1000;

struct View {
    name: &'static str,
    facts: &'static InstanceType,
    /// Read when first needed: most calls need few of the types.
    json: OnceCell<Value>,
}

impl View {
    fn json(&self) -> &Value {
        self.json.get_or_init(|| {
            serde_json::from_str(self.facts.json()).expect("the catalogue is part of the program")
        })
    }

    fn wire(&self) -> InstanceTypeInfo {
        let mut info = InstanceTypeInfo::default();
        fill(Slot::Struct(&mut info), self.json());
        info
    }
}

/// Copies JSON into a reply's structure, field by field of the same name. What doesn't fit the field's kind is left out.
fn fill(slot: Slot<'_>, json: &Value) {
    match (slot, json) {
        (Slot::Struct(target), Value::Object(fields)) => fill_struct(target, fields),
        (Slot::List(list), Value::Array(items)) => items.iter().for_each(|item| fill(list.push(), item)),
        (Slot::Str(target), Value::String(text)) => text.clone_into(target),
        (Slot::Bool(target), Value::Bool(flag)) => *target = *flag,
        (Slot::I32(target), Value::Number(number)) => {
            *target = number.as_i64().and_then(|n| i32::try_from(n).ok()).unwrap_or_default();
        }
        (Slot::I64(target), Value::Number(number)) => *target = number.as_i64().unwrap_or_default(),
        (Slot::F64(target), Value::Number(number)) => *target = number.as_f64().unwrap_or_default(),
        _ => {}
    }
}

fn fill_struct(target: &mut dyn Structure, fields: &serde_json::Map<String, Value>) {
    for (index, member) in target.desc().members.iter().enumerate() {
        if let Some(json) = fields.get(member.name) {
            fill(target.field_mut(index).slot(), json);
        }
    }
}

/// Whether a part of a filter's name means a field: `vcpu-info` is `VCpuInfo`, and a list goes by its singular, as
/// `supported-boot-mode` for `SupportedBootModes`.
fn names(part: &str, field: &str) -> bool {
    let mut field = field.bytes().map(|byte| byte.to_ascii_lowercase());
    part.bytes().filter(|byte| *byte != b'-').all(|byte| field.next() == Some(byte))
        && matches!(field.collect::<Vec<_>>().as_slice(), b"" | b"s" | b"es")
}

/// Emits all values at a path.
fn walk(json: &Value, path: &str, emit: &mut dyn FnMut(&str)) {
    match json {
        Value::Array(items) => items.iter().for_each(|item| walk(item, path, emit)),
        Value::Object(fields) => {
            let (part, rest) = path.split_once('.').unwrap_or((path, ""));
            fields
                .iter()
                .filter(|(field, _)| names(part, field))
                .for_each(|(_, value)| walk(value, rest, emit));
        }
        _ if !path.is_empty() => {}
        Value::String(text) => emit(text),
        Value::Bool(flag) => emit(if *flag { "true" } else { "false" }),
        Value::Number(number) => {
            emit(&number.to_string());
            // Whole numbers are asked for without a fraction, even where the field may have one.
            if let Some(whole) = number.to_string().strip_suffix(".0") {
                emit(whole);
            }
        }
        Value::Null => {}
    }
}

impl Filterable for View {
    const FILTERS: &'static [&'static str] = &[
        "auto-recovery-supported",
        "bare-metal",
        "burstable-performance-supported",
        "current-generation",
        "dedicated-hosts-supported",
        "ebs-info.attachment-limit-type",
        "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps",
        "ebs-info.ebs-optimized-info.baseline-iops",
        "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps",
        "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps",
        "ebs-info.ebs-optimized-info.maximum-iops",
        "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps",
        "ebs-info.ebs-optimized-support",
        "ebs-info.encryption-support",
        "ebs-info.maximum-ebs-attachments",
        "ebs-info.nvme-support",
        "free-tier-eligible",
        "hibernation-supported",
        "hypervisor",
        "instance-storage-info.disk.count",
        "instance-storage-info.disk.size-in-gb",
        "instance-storage-info.disk.type",
        "instance-storage-info.encryption-support",
        "instance-storage-info.nvme-support",
        "instance-storage-info.total-size-in-gb",
        "instance-storage-supported",
        "instance-type",
        "memory-info.size-in-mib",
        "network-info.bandwidth-weightings",
        "network-info.efa-info.maximum-efa-interfaces",
        "network-info.efa-supported",
        "network-info.ena-support",
        "network-info.encryption-in-transit-supported",
        "network-info.flexible-ena-queues-support",
        "network-info.ipv4-addresses-per-interface",
        "network-info.ipv6-addresses-per-interface",
        "network-info.ipv6-supported",
        "network-info.maximum-network-cards",
        "network-info.maximum-network-interfaces",
        "network-info.network-performance",
        "nitro-enclaves-support",
        "nitro-tpm-info.supported-versions",
        "nitro-tpm-support",
        "processor-info.supported-architecture",
        "processor-info.supported-features",
        "processor-info.sustained-clock-speed-in-ghz",
        "reboot-migration-support",
        "supported-boot-mode",
        "supported-root-device-type",
        "supported-usage-class",
        "supported-virtualization-type",
        "vcpu-info.default-cores",
        "vcpu-info.default-threads-per-core",
        "vcpu-info.default-vcpus",
        "vcpu-info.valid-cores",
        "vcpu-info.valid-threads-per-core",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "instance-type" => emit(self.name),
            path => walk(self.json(), path, emit),
        }
    }

    fn filter_tags(&self) -> Option<&cumulet_model::Tags> {
        None
    }
}

/// DescribeInstanceTypes: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html>
///
/// Every type is offered in every region, so that asking for types that are not adds none.
pub async fn describe_instance_types(
    _: Context,
    input: DescribeInstanceTypesRequest,
) -> Result<DescribeInstanceTypesResult, ApiError> {
    let paging = Paging::new(Some(input.max_results.unwrap_or(TYPES_PAGE)), input.next_token.as_deref(), 5)?;
    let filters = Filters::parse::<View>(&input.filters)?;
    let unknown: Vec<&str> = input
        .instance_types
        .iter()
        .map(String::as_str)
        .filter(|name| catalog::instance_type(name).is_none())
        .collect();
    if !unknown.is_empty() {
        return Err(ApiError::unknown_instance_types(&unknown.join(", ")));
    }
    let views = catalog::instance_types()
        .filter(|(name, _)| {
            input.instance_types.is_empty() || input.instance_types.iter().any(|wanted| wanted == name)
        })
        .map(|(name, facts)| View { name, facts, json: OnceCell::new() })
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.name);
    Ok(DescribeInstanceTypesResult {
        instance_types: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

struct Offering {
    /// Orders and pages.
    place: String,
    name: &'static str,
    location: String,
}

impl Filterable for Offering {
    const FILTERS: &'static [&'static str] = &["instance-type", "location"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        emit(if filter == "location" { &self.location } else { self.name });
    }

    fn filter_tags(&self) -> Option<&cumulet_model::Tags> {
        None
    }
}

/// DescribeInstanceTypeOfferings:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html>
///
/// Every type is offered in every zone.
pub async fn describe_instance_type_offerings(
    context: Context,
    input: DescribeInstanceTypeOfferingsRequest,
) -> Result<DescribeInstanceTypeOfferingsResult, ApiError> {
    let paging =
        Paging::new(Some(input.max_results.unwrap_or(OFFERINGS_PAGE)), input.next_token.as_deref(), 5)?;
    let filters = Filters::parse::<Offering>(&input.filters)?;
    let location_type = input.location_type.unwrap_or_else(|| "region".into());
    let zones = catalog::region(&context.world.region).map_or(&[][..], |region| &region.zones);
    let mut locations: Vec<String> = match location_type.as_str() {
        "availability-zone" => zones.iter().map(|zone| zone.name.clone()).collect(),
        "availability-zone-id" => zones.iter().map(|zone| zone.id.clone()).collect(),
        "region" => vec![context.world.region.clone()],
        // There are no Outposts here.
        _ => Vec::new(),
    };
    locations.sort();
    let mut offerings: Vec<Offering> = catalog::instance_types()
        .flat_map(|(name, _)| locations.iter().map(move |location| (name, location)))
        .map(|(name, location)| Offering {
            place: format!("{name}/{location}"),
            name,
            location: location.clone(),
        })
        .filter(|offering| filters.matches(offering))
        .collect();
    offerings.sort_by(|a, b| a.place.cmp(&b.place));
    let page = paging.page(offerings.into_iter(), |offering| &offering.place);
    Ok(DescribeInstanceTypeOfferingsResult {
        instance_type_offerings: page
            .items
            .into_iter()
            .map(|offering| InstanceTypeOffering {
                instance_type: Some(offering.name.into()),
                location_type: Some(location_type.clone()),
                location: Some(offering.location),
            })
            .collect(),
        next_token: page.next_token,
    })
}

#[cfg(test)]
mod tests {
    use cumulet_aws_model::ec2::Filter;
    use cumulet_aws_model::shape::{ListValue, Ref};

    use super::*;

    fn view(name: &str) -> View {
        let (name, facts) = catalog::instance_types().find(|(n, _)| *n == name).unwrap();
        View { name, facts, json: OnceCell::new() }
    }

    fn count_values(json: &Value) -> usize {
        match json {
            Value::Array(items) => items.iter().map(count_values).sum(),
            Value::Object(fields) => fields.values().map(count_values).sum(),
            _ => 1,
        }
    }

    fn count_list(list: &dyn ListValue) -> usize {
        (0..list.len()).filter_map(|index| list.item(index).get()).map(|item| count_ref(&item)).sum()
    }

    fn count_ref(value: &Ref<'_>) -> usize {
        match value {
            Ref::Struct(s) => (0..s.desc().members.len())
                .filter_map(|i| s.field(i).get())
                .map(|item| count_ref(&item))
                .sum(),
            Ref::List(list) => count_list(*list),
            _ => 1,
        }
    }

    #[test]
    fn every_fact_of_every_type_comes_through() {
        for (name, facts) in catalog::instance_types() {
            let view = View { name, facts, json: OnceCell::new() };
            let info = view.wire();
            assert_eq!(info.instance_type.as_deref(), Some(name));
            assert_eq!(count_ref(&Ref::Struct(&info)), count_values(view.json()), "{name}");
        }
    }

    #[test]
    fn every_filter_finds_a_value_somewhere() {
        let views: Vec<View> = catalog::instance_types()
            .map(|(name, facts)| View { name, facts, json: OnceCell::new() })
            .collect();
        for filter in View::FILTERS {
            let mut hit = false;
            views.iter().for_each(|view| view.filter_values(filter, &mut |_| hit = true));
            assert!(hit, "{filter}");
        }
    }

    #[test]
    fn filters_are_paths() {
        let passes = |name: &str, value: &str| {
            let filter = Filter { name: Some(name.into()), values: vec![value.into()] };
            Filters::parse::<View>(&[filter]).unwrap().matches(&view("t3.micro"))
        };
        assert!(passes("vcpu-info.default-vcpus", "2"));
        assert!(passes("memory-info.size-in-mib", "1024"));
        assert!(passes("processor-info.supported-architecture", "x86_64"));
        assert!(passes("processor-info.sustained-clock-speed-in-ghz", "2.5"));
        assert!(!passes("bare-metal", "true"));
        assert!(!passes("supported-boot-mode", "no-such"));
    }
}
