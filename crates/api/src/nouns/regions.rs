//! DescribeRegions, DescribeAvailabilityZones, DescribeAccountAttributes.

use cumulet_aws_model::ec2::{
    AccountAttribute, AccountAttributeValue, AvailabilityZone, DescribeAccountAttributesRequest,
    DescribeAccountAttributesResult, DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResult,
    DescribeRegionsRequest, DescribeRegionsResult, Region as WireRegion,
};
use cumulet_control::attributes::MAX_GROUPS;
use cumulet_control::catalog::{self, Region, Zone};

use super::identity::partition;
use crate::ApiError;
use crate::context::Context;
use crate::filter::{Filterable, Filters};

/// The domain of a partition's endpoints.
fn domain(region: &str) -> &'static str {
    match partition(region) {
        "aws-cn" => "amazonaws.com.cn",
        "aws-iso" => "c2s.ic.gov",
        "aws-iso-b" => "sc2s.sgov.gov",
        "aws-iso-e" => "cloud.adc-e.uk",
        "aws-iso-f" => "csp.hci.ic.gov",
        "aws-eusc" => "amazonaws.eu",
        _ => "amazonaws.com",
    }
}

struct RegionView {
    region: &'static Region,
    endpoint: String,
    opt_in_status: &'static str,
}

impl RegionView {
    /// Whoever calls a region has enabled it.
    fn new(region: &'static Region, called: &str) -> Self {
        let opt_in_status = match region.opt_in_status.as_str() {
            "not-opted-in" if region.name == called => "opted-in",
            other => other,
        };
        Self { region, endpoint: format!("ec2.{}.{}", region.name, domain(&region.name)), opt_in_status }
    }
}

impl Filterable for RegionView {
    const FILTERS: &'static [&'static str] = &["endpoint", "opt-in-status", "region-name"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        emit(match filter {
            "endpoint" => &self.endpoint,
            "opt-in-status" => self.opt_in_status,
            _ => &self.region.name,
        });
    }

    fn filter_tags(&self) -> Option<&cumulet_model::Tags> {
        None
    }
}

/// DescribeRegions: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html>
///
/// A region sees those of its partition.
pub async fn describe_regions(
    context: Context,
    input: DescribeRegionsRequest,
) -> Result<DescribeRegionsResult, ApiError> {
    let filters = Filters::parse::<RegionView>(&input.filters)?;
    let here = &context.world.region;
    let known: Vec<&'static Region> =
        catalog::regions().filter(|region| partition(&region.name) == partition(here)).collect();
    let unknown: Vec<&str> = input
        .region_names
        .iter()
        .map(String::as_str)
        .filter(|name| !known.iter().any(|region| region.name == *name))
        .collect();
    if !unknown.is_empty() {
        return Err(ApiError::invalid_value(format!("Invalid region provided: [{}]", unknown.join(", "))));
    }
    let all = input.all_regions == Some(true);
    let regions = known
        .into_iter()
        .map(|region| RegionView::new(region, here))
        .filter(|view| match input.region_names.as_slice() {
            [] => all || view.opt_in_status != "not-opted-in",
            names => names.contains(&view.region.name),
        })
        .filter(|view| filters.matches(view))
        .map(|view| WireRegion {
            opt_in_status: Some(view.opt_in_status.into()),
            region_name: Some(view.region.name.clone()),
            endpoint: Some(view.endpoint),
            ..Default::default()
        })
        .collect();
    Ok(DescribeRegionsResult { regions })
}

struct ZoneView {
    region: &'static Region,
    zone: &'static Zone,
}

impl ZoneView {
    fn group(&self) -> String {
        format!("{}-zg-1", self.region.name)
    }

    fn wire(&self) -> AvailabilityZone {
        AvailabilityZone {
            opt_in_status: Some("opt-in-not-required".into()),
            region_name: Some(self.region.name.clone()),
            zone_name: Some(self.zone.name.clone()),
            zone_id: Some(self.zone.id.clone()),
            group_name: Some(self.group()),
            network_border_group: Some(self.region.name.clone()),
            zone_type: Some(self.zone.kind.clone()),
            state: Some("available".into()),
            ..Default::default()
        }
    }
}

impl Filterable for ZoneView {
    const FILTERS: &'static [&'static str] = &[
        "group-long-name",
        "group-name",
        "message",
        "opt-in-status",
        "parent-zone-id",
        "parent-zone-name",
        "region-name",
        "state",
        "zone-id",
        "zone-name",
        "zone-type",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "group-name" => emit(&self.group()),
            "opt-in-status" => emit("opt-in-not-required"),
            "region-name" => emit(&self.region.name),
            "state" => emit("available"),
            "zone-id" => emit(&self.zone.id),
            "zone-name" => emit(&self.zone.name),
            "zone-type" => emit(&self.zone.kind),
            // No zone here has a long group name, a message or a parent.
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&cumulet_model::Tags> {
        None
    }
}

/// DescribeAvailabilityZones:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html>
///
/// Every zone here can be used without opting in, so that asking for all adds none.
pub async fn describe_availability_zones(
    context: Context,
    input: DescribeAvailabilityZonesRequest,
) -> Result<DescribeAvailabilityZonesResult, ApiError> {
    let filters = Filters::parse::<ZoneView>(&input.filters)?;
    let region = catalog::region(&context.world.region).ok_or_else(|| {
        ApiError::invalid_value(format!("Invalid region provided: [{}]", context.world.region))
    })?;
    let unknown = |wanted: &[String], known: fn(&Zone) -> &String| {
        let missing: Vec<&str> = wanted
            .iter()
            .filter(|name| !region.zones.iter().any(|zone| known(zone) == *name))
            .map(String::as_str)
            .collect();
        (!missing.is_empty()).then(|| missing.join(", "))
    };
    if let Some(names) = unknown(&input.zone_names, |zone| &zone.name) {
        return Err(ApiError::invalid_value(format!("Invalid availability zone: [{names}]")));
    }
    if let Some(ids) = unknown(&input.zone_ids, |zone| &zone.id) {
        return Err(ApiError::invalid_value(format!("Invalid availability zone-id: [{ids}]")));
    }
    let availability_zones = region
        .zones
        .iter()
        .filter(|zone| input.zone_names.is_empty() || input.zone_names.contains(&zone.name))
        .filter(|zone| input.zone_ids.is_empty() || input.zone_ids.contains(&zone.id))
        .map(|zone| ZoneView { region, zone })
        .filter(|view| filters.matches(view))
        .map(|view| view.wire())
        .collect();
    Ok(DescribeAvailabilityZonesResult { availability_zones })
}

/// DescribeAccountAttributes:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html>
///
/// The limits are those of a fresh EC2 account.
pub async fn describe_account_attributes(
    context: Context,
    input: DescribeAccountAttributesRequest,
) -> Result<DescribeAccountAttributesResult, ApiError> {
    let state = context.state();
    let default_vpc = state.vpcs.in_world(&context.world).find(|vpc| vpc.is_default);
    let attributes = [
        ("supported-platforms", "VPC".to_owned()),
        ("vpc-max-security-groups-per-interface", MAX_GROUPS.to_string()),
        ("max-elastic-ips", "5".into()),
        ("max-instances", "20".into()),
        ("vpc-max-elastic-ips", "5".into()),
        ("default-vpc", default_vpc.map_or_else(|| "none".into(), |vpc| vpc.id.to_string())),
    ];
    let account_attributes = attributes
        .into_iter()
        .filter(|(name, _)| {
            input.attribute_names.is_empty() || input.attribute_names.iter().any(|wanted| wanted == name)
        })
        .map(|(name, value)| AccountAttribute {
            attribute_name: Some(name.into()),
            attribute_values: vec![AccountAttributeValue { attribute_value: Some(value) }],
        })
        .collect();
    Ok(DescribeAccountAttributesResult { account_attributes })
}
