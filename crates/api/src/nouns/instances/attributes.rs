//! DescribeInstanceAttribute, ModifyInstanceAttribute, ResetInstanceAttribute.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cumulet_aws_model::ec2::{
    AttributeBooleanValue, AttributeValue, DescribeInstanceAttributeRequest, EnclaveOptions,
    InstanceAttribute, InstanceBlockDeviceMappingSpecification, ModifyInstanceAttributeRequest,
    ResetInstanceAttributeRequest,
};
use cumulet_control::attributes::{self, Attribute, DeviceChange};
use cumulet_control::{Error, Noun};
use cumulet_model::InstanceId;
use cumulet_model::instance::{Instance, ShutdownBehavior};

use super::run::decode_user_data;
use super::view::View;
use crate::context::Context;
use crate::{ApiError, ids};

fn parse(id: Option<&str>) -> Result<InstanceId, ApiError> {
    ids::parse(Noun::Instance, id.unwrap_or_default())
}

/// DescribeInstanceAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html>
pub async fn describe_instance_attribute(
    context: Context,
    input: DescribeInstanceAttributeRequest,
) -> Result<InstanceAttribute, ApiError> {
    let id = parse(input.instance_id.as_deref())?;
    let state = context.state();
    let instance = state
        .get::<Instance>(&context.world, &id)
        .ok_or_else(|| Error::NotFound { noun: Noun::Instance, ids: id.to_string() })?;
    let shown = View::new(&state, instance).wire();
    let flag = |value: bool| Some(AttributeBooleanValue { value: Some(value) });
    let text = |value: &str| Some(AttributeValue { value: Some(value.to_owned()) });
    let mut answer = InstanceAttribute { instance_id: Some(id.to_string()), ..Default::default() };
    match input.attribute.as_deref().unwrap_or_default() {
        "instanceType" => answer.instance_type = text(&instance.instance_type),
        "userData" => {
            let value = (!instance.user_data.is_empty()).then(|| STANDARD.encode(&instance.user_data));
            answer.user_data = Some(AttributeValue { value });
        }
        "disableApiTermination" => answer.disable_api_termination = flag(instance.disable_api_termination),
        "disableApiStop" => answer.disable_api_stop = flag(instance.disable_api_stop),
        "instanceInitiatedShutdownBehavior" => {
            answer.instance_initiated_shutdown_behavior = text(match instance.shutdown_behavior {
                ShutdownBehavior::Stop => "stop",
                ShutdownBehavior::Terminate => "terminate",
            });
        }
        "rootDeviceName" => answer.root_device_name = text(&instance.root_device_name),
        "blockDeviceMapping" => answer.block_device_mappings = shown.block_device_mappings,
        "sourceDestCheck" => answer.source_dest_check = flag(shown.source_dest_check.unwrap_or(true)),
        "groupSet" => answer.groups = shown.security_groups,
        "ebsOptimized" => answer.ebs_optimized = flag(instance.ebs_optimized),
        "enaSupport" => answer.ena_support = flag(true),
        "enclaveOptions" => answer.enclave_options = Some(EnclaveOptions { enabled: Some(false) }),
        // What no instance here has is there without a value, as on EC2.
        "kernel" => answer.kernel_id = Some(AttributeValue::default()),
        "ramdisk" => answer.ramdisk_id = Some(AttributeValue::default()),
        "sriovNetSupport" => answer.sriov_net_support = Some(AttributeValue::default()),
        // Nothing here has product codes; an empty list is the whole answer.
        _ => {}
    }
    Ok(answer)
}

/// ModifyInstanceAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html>
pub async fn modify_instance_attribute(
    context: Context,
    input: ModifyInstanceAttributeRequest,
) -> Result<(), ApiError> {
    let id = parse(input.instance_id.as_deref())?;
    let change = wish(&input)?;
    context.transact(|txn| attributes::modify(txn, &context.world, &id, change)).await
}

/// The one change that a call asks for, through its own parameter or through Attribute and Value.
fn wish(input: &ModifyInstanceAttributeRequest) -> Result<Attribute, ApiError> {
    let mut typed = typed(input)?;
    if typed.len() > 1 {
        let names: Vec<&str> = typed.iter().map(|(name, _)| *name).collect();
        return Err(ApiError::invalid_combination(format!(
            "Fields for multiple attribute types specified: {}",
            names.join(", ")
        )));
    }
    match (typed.pop(), input.attribute.as_deref(), input.value.as_deref()) {
        (None, None, _) => Err(ApiError::invalid_combination("No attributes specified.")),
        (None, Some(name), Some(value)) => named(name, value),
        (None, Some(_), None) => Err(ApiError::missing("value")),
        (Some((_, change)), None, None) => change,
        (Some((name, change)), Some(also), None) if name == also => change,
        (Some((name, _)), also, _) => Err(ApiError::invalid_combination(format!(
            "Fields for multiple attribute types specified: {name}, {}",
            also.unwrap_or("value")
        ))),
    }
}

type Wish = (&'static str, Result<Attribute, ApiError>);

/// A truth value's name, what was given, and what it asks for.
type Flag<'a> = (&'static str, &'a Option<AttributeBooleanValue>, fn(bool) -> Attribute);

/// All changes that a call asks for through parameters of their own.
fn typed(input: &ModifyInstanceAttributeRequest) -> Result<Vec<Wish>, ApiError> {
    let mut found: Vec<Wish> = Vec::new();
    let flags: [Flag<'_>; 5] = [
        ("sourceDestCheck", &input.source_dest_check, Attribute::SourceDestCheck),
        ("disableApiStop", &input.disable_api_stop, Attribute::DisableApiStop),
        ("disableApiTermination", &input.disable_api_termination, Attribute::DisableApiTermination),
        ("ebsOptimized", &input.ebs_optimized, Attribute::EbsOptimized),
        ("enaSupport", &input.ena_support, Attribute::EnaSupport),
    ];
    for (name, given, make) in flags {
        if let Some(given) = given {
            found.push((name, given.value.map(make).ok_or_else(|| ApiError::missing("Value"))));
        }
    }
    let texts = [
        ("instanceType", &input.instance_type),
        ("kernel", &input.kernel),
        ("ramdisk", &input.ramdisk),
        ("instanceInitiatedShutdownBehavior", &input.instance_initiated_shutdown_behavior),
        ("sriovNetSupport", &input.sriov_net_support),
    ];
    for (name, given) in texts {
        if let Some(given) = given {
            found.push((name, named(name, given.value.as_deref().unwrap_or_default())));
        }
    }
    if let Some(given) = &input.user_data {
        found.push(("userData", Ok(Attribute::UserData(given.value.clone().unwrap_or_default()))));
    }
    if !input.block_device_mappings.is_empty() {
        let changes = input.block_device_mappings.iter().map(device).collect::<Result<_, _>>();
        found.push(("blockDeviceMapping", changes.map(Attribute::BlockDevices)));
    }
    if !input.groups.is_empty() {
        found.push(("groupSet", Ok(Attribute::Groups(ids::parse_all(Noun::SecurityGroup, &input.groups)?))));
    }
    Ok(found)
}

/// A change by its attribute's name and a text.
fn named(name: &str, value: &str) -> Result<Attribute, ApiError> {
    let flag = |make: fn(bool) -> Attribute| match value.to_ascii_lowercase().as_str() {
        "true" | "1" => Ok(make(true)),
        "false" | "0" => Ok(make(false)),
        _ => Err(ApiError::invalid_value(format!(
            "Value ({value}) for parameter value is invalid. Expecting true or false."
        ))),
    };
    match name {
        "instanceType" => Ok(Attribute::InstanceType(value.to_owned())),
        "userData" => Ok(Attribute::UserData(decode_user_data(value)?)),
        "instanceInitiatedShutdownBehavior" => match value {
            "stop" => Ok(Attribute::ShutdownBehavior(ShutdownBehavior::Stop)),
            "terminate" => Ok(Attribute::ShutdownBehavior(ShutdownBehavior::Terminate)),
            _ => Err(ApiError::invalid_value(format!(
                "Invalid value '{value}' for instanceInitiatedShutdownBehavior. Valid values are stop, terminate."
            ))),
        },
        "disableApiTermination" => flag(Attribute::DisableApiTermination),
        "disableApiStop" => flag(Attribute::DisableApiStop),
        "sourceDestCheck" => flag(Attribute::SourceDestCheck),
        "ebsOptimized" => flag(Attribute::EbsOptimized),
        "enaSupport" => flag(Attribute::EnaSupport),
        "groupSet" => {
            let groups: Vec<String> = value.split(',').map(|id| id.trim().to_owned()).collect();
            Ok(Attribute::Groups(ids::parse_all(Noun::SecurityGroup, &groups)?))
        }
        "blockDeviceMapping" => Err(ApiError::invalid_combination(
            "Use the parameter BlockDeviceMapping to modify block device mappings.",
        )),
        "kernel" | "ramdisk" | "sriovNetSupport" => {
            Err(ApiError::unsupported(format!("The attribute {name} can't be modified on this server.")))
        }
        _ => Err(ApiError::invalid_value(format!(
            "Value ({name}) for parameter attribute is invalid. The attribute can't be modified."
        ))),
    }
}

fn device(given: &InstanceBlockDeviceMappingSpecification) -> Result<DeviceChange, ApiError> {
    let device_name =
        given.device_name.clone().ok_or_else(|| ApiError::missing("BlockDeviceMapping.DeviceName"))?;
    if given.no_device.is_some() || given.virtual_name.is_some() {
        return Err(ApiError::unsupported(format!(
            "{device_name}: NoDevice and VirtualName can't be modified on this server."
        )));
    }
    let ebs = given.ebs.as_ref().ok_or_else(|| ApiError::missing("BlockDeviceMapping.Ebs"))?;
    Ok(DeviceChange {
        device_name,
        volume_id: ebs.volume_id.as_deref().map(|id| ids::parse(Noun::Volume, id)).transpose()?,
        delete_on_termination: ebs
            .delete_on_termination
            .ok_or_else(|| ApiError::missing("BlockDeviceMapping.Ebs.DeleteOnTermination"))?,
    })
}

/// ResetInstanceAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetInstanceAttribute.html>
pub async fn reset_instance_attribute(
    context: Context,
    input: ResetInstanceAttributeRequest,
) -> Result<(), ApiError> {
    let id = parse(input.instance_id.as_deref())?;
    match input.attribute.as_deref().unwrap_or_default() {
        "sourceDestCheck" => {
            let change = Attribute::SourceDestCheck(true);
            context.transact(|txn| attributes::modify(txn, &context.world, &id, change)).await
        }
        // Neither is ever other than its default; only the instance has to be there.
        "kernel" | "ramdisk" => context.transact(|txn| attributes::check(txn, &context.world, &id)).await,
        other => Err(ApiError::invalid_value(format!(
            "Value ({other}) for parameter attribute is invalid. Only kernel, ramdisk and sourceDestCheck can be reset."
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(input: &ModifyInstanceAttributeRequest) -> String {
        wish(input).unwrap_err().code
    }

    #[test]
    fn exactly_one_attribute_is_taken() {
        let mut input = ModifyInstanceAttributeRequest::default();
        assert_eq!(code(&input), "InvalidParameterCombination");
        input.attribute = Some("disableApiStop".into());
        assert_eq!(code(&input), "MissingParameter");
        input.value = Some("true".into());
        assert_eq!(wish(&input).unwrap(), Attribute::DisableApiStop(true));
        input.instance_type = Some(AttributeValue { value: Some("t3.nano".into()) });
        assert_eq!(code(&input), "InvalidParameterCombination");
        (input.attribute, input.value) = (None, None);
        assert_eq!(wish(&input).unwrap(), Attribute::InstanceType("t3.nano".into()));
        input.attribute = Some("instanceType".into());
        assert_eq!(wish(&input).unwrap(), Attribute::InstanceType("t3.nano".into()));
        input.ebs_optimized = Some(AttributeBooleanValue { value: Some(true) });
        assert_eq!(code(&input), "InvalidParameterCombination");
    }

    #[test]
    fn values_are_checked() {
        assert_eq!(named("userData", "aGk=").unwrap(), Attribute::UserData(b"hi".to_vec()));
        assert_eq!(named("disableApiStop", "maybe").unwrap_err().code, "InvalidParameterValue");
        assert_eq!(named("kernel", "aki-1").unwrap_err().code, "UnsupportedOperation");
    }
}
