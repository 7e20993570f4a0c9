//! Network interfaces made, changed, attached, detached and deleted.

use cumulet_aws_model::ec2::{
    AttachNetworkInterfaceRequest, AttachNetworkInterfaceResult, AttributeBooleanValue, AttributeValue,
    CreateNetworkInterfaceRequest, CreateNetworkInterfaceResult, DeleteNetworkInterfaceRequest,
    DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResult,
    DetachNetworkInterfaceRequest, ModifyNetworkInterfaceAttributeRequest,
    ResetNetworkInterfaceAttributeRequest,
};
use cumulet_control::interfaces::{self, InterfaceAttribute, NewInterface};
use cumulet_control::{Error, Noun};
use cumulet_model::network::Eni;
use cumulet_model::{EniAttachmentId, EniId};

use super::interface_addresses::{Asked, private_ips, wanted};
use super::interfaces::shown;
use crate::context::Context;
use crate::{ApiError, ids, tagspec};

fn interface_id(given: Option<&str>) -> Result<EniId, ApiError> {
    ids::parse(Noun::NetworkInterface, given.unwrap_or_default())
}

fn refuse_tracking(given: bool) -> Result<(), ApiError> {
    if given {
        return Err(ApiError::unsupported(
            "ConnectionTrackingSpecification is not supported by this server: all interfaces share the host's \
             connection tracking and its timeouts.",
        ));
    }
    Ok(())
}

fn refuse_ena(given: bool) -> Result<(), ApiError> {
    if given {
        return Err(ApiError::unsupported(
            "ENA Express and ENA queues are not supported by this server: no interface here is an ENA device.",
        ));
    }
    Ok(())
}

/// CreateNetworkInterface:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html>
pub async fn create_network_interface(
    context: Context,
    input: CreateNetworkInterfaceRequest,
) -> Result<CreateNetworkInterfaceResult, ApiError> {
    if let Some(kind) = input.interface_type.as_deref().filter(|kind| *kind != "interface") {
        return Err(ApiError::unsupported(format!(
            "Network interfaces of type {kind} are not supported by this server."
        )));
    }
    if input.operator.is_some() {
        return Err(ApiError::unsupported(
            "Operator is not supported by this server: it has no service providers.",
        ));
    }
    refuse_tracking(input.connection_tracking_specification.is_some())?;
    let (private_ip, secondary) =
        private_ips(input.private_ip_address.as_deref(), &input.private_ip_addresses)?;
    let secondary: Vec<String> = secondary.iter().map(ToString::to_string).collect();
    let new = NewInterface {
        subnet_id: ids::parse(
            Noun::Subnet,
            input.subnet_id.as_deref().ok_or_else(|| ApiError::missing("SubnetId"))?,
        )?,
        private_ip,
        addresses: wanted(Asked {
            ipv4: secondary.iter().map(String::as_str).collect(),
            ipv4_count: input.secondary_private_ip_address_count,
            prefixes: input
                .ipv4_prefixes
                .iter()
                .map(|prefix| prefix.ipv4_prefix.as_deref().unwrap_or_default())
                .collect(),
            prefix_count: input.ipv4_prefix_count,
            ipv6: input
                .ipv6_addresses
                .iter()
                .map(|address| address.ipv6_address.as_deref().unwrap_or_default())
                .collect(),
            ipv6_count: input.ipv6_address_count,
            ipv6_prefixes: input
                .ipv6_prefixes
                .iter()
                .map(|prefix| prefix.ipv6_prefix.as_deref().unwrap_or_default())
                .collect(),
            ipv6_prefix_count: input.ipv6_prefix_count,
        })?,
        primary_ipv6: input.enable_primary_ipv6 == Some(true),
        groups: ids::parse_all(Noun::SecurityGroup, &input.groups)?,
        description: input.description.clone().unwrap_or_default(),
        tags: tagspec::for_type(&input.tag_specifications, "network-interface", &["network-interface"])?,
    };
    let made = context
        .once(|txn| Ok(vec![interfaces::create(txn, &context.world, &new, context.now)?.to_string()]))
        .await?;
    let state = context.state();
    Ok(CreateNetworkInterfaceResult {
        network_interface: made
            .first()
            .and_then(|id| state.get::<Eni>(&context.world, id))
            .map(|eni| shown(&state, eni)),
        client_token: context.token.as_ref().map(|token| token.token.clone()),
    })
}

/// DeleteNetworkInterface:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html>
pub async fn delete_network_interface(
    context: Context,
    input: DeleteNetworkInterfaceRequest,
) -> Result<(), ApiError> {
    let id = interface_id(input.network_interface_id.as_deref())?;
    context.transact(|txn| interfaces::delete(txn, &context.world, &id)).await
}

/// DescribeNetworkInterfaceAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html>
pub async fn describe_network_interface_attribute(
    context: Context,
    input: DescribeNetworkInterfaceAttributeRequest,
) -> Result<DescribeNetworkInterfaceAttributeResult, ApiError> {
    let id = interface_id(input.network_interface_id.as_deref())?;
    let state = context.state();
    let eni =
        state.get::<Eni>(&context.world, &id).ok_or_else(|| Error::not_found(Noun::NetworkInterface, &id))?;
    let whole = shown(&state, eni);
    let mut answer = DescribeNetworkInterfaceAttributeResult {
        network_interface_id: Some(id.to_string()),
        ..Default::default()
    };
    match input.attribute.as_deref() {
        Some("description") => answer.description = Some(AttributeValue { value: whole.description }),
        Some("groupSet") => answer.groups = whole.groups,
        Some("sourceDestCheck") => {
            answer.source_dest_check = Some(AttributeBooleanValue { value: whole.source_dest_check });
        }
        Some("attachment") => answer.attachment = whole.attachment,
        Some("associatePublicIpAddress") => answer.associate_public_ip_address = Some(eni.auto_public_ip),
        Some(other) => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter attribute is invalid."
            )));
        }
        None => return Err(ApiError::missing("attribute")),
    }
    Ok(answer)
}

/// ModifyNetworkInterfaceAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html>
pub async fn modify_network_interface_attribute(
    context: Context,
    input: ModifyNetworkInterfaceAttributeRequest,
) -> Result<(), ApiError> {
    let id = interface_id(input.network_interface_id.as_deref())?;
    let change = wish(&input)?;
    context.transact(|txn| context.cloud.modify_interface(txn, &context.world, &id, change)).await
}

/// The one attribute that a call changes.
fn wish(input: &ModifyNetworkInterfaceAttributeRequest) -> Result<InterfaceAttribute, ApiError> {
    refuse_tracking(input.connection_tracking_specification.is_some())?;
    refuse_ena(input.ena_srd_specification.is_some())?;
    if !input.associated_subnet_ids.is_empty() {
        return Err(ApiError::unsupported(
            "AssociatedSubnetId is not supported by this server: an interface is in one subnet.",
        ));
    }
    let mut found = Vec::new();
    if let Some(text) = &input.description {
        found.push(InterfaceAttribute::Description(text.value.clone().unwrap_or_default()));
    }
    if !input.groups.is_empty() {
        found.push(InterfaceAttribute::Groups(ids::parse_all(Noun::SecurityGroup, &input.groups)?));
    }
    if let Some(flag) = &input.source_dest_check {
        let on = flag.value.ok_or_else(|| ApiError::missing("SourceDestCheck.Value"))?;
        found.push(InterfaceAttribute::SourceDestCheck(on));
    }
    if let Some(attachment) = &input.attachment {
        refuse_ena(attachment.ena_queue_count.is_some() || attachment.default_ena_queue_count.is_some())?;
        let missing = || ApiError::missing("Attachment.AttachmentId");
        let text = attachment.attachment_id.as_deref().ok_or_else(missing)?;
        let on = attachment
            .delete_on_termination
            .ok_or_else(|| ApiError::missing("Attachment.DeleteOnTermination"))?;
        found.push(InterfaceAttribute::DeleteOnTermination(attachment_id(text)?, on));
    }
    found.extend(input.enable_primary_ipv6.map(InterfaceAttribute::PrimaryIpv6));
    found.extend(input.associate_public_ip_address.map(InterfaceAttribute::PublicIp));
    match (found.pop(), found.is_empty()) {
        (Some(change), true) => Ok(change),
        (Some(_), false) => {
            Err(ApiError::invalid_combination("You can specify only one attribute at a time."))
        }
        (None, _) => Err(ApiError::invalid_combination("No attributes specified.")),
    }
}

/// ResetNetworkInterfaceAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html>
pub async fn reset_network_interface_attribute(
    context: Context,
    input: ResetNetworkInterfaceAttributeRequest,
) -> Result<(), ApiError> {
    let id = interface_id(input.network_interface_id.as_deref())?;
    if input.source_dest_check.is_none() {
        return Err(ApiError::missing("SourceDestCheck"));
    }
    let change = InterfaceAttribute::SourceDestCheck(true);
    context.transact(|txn| context.cloud.modify_interface(txn, &context.world, &id, change)).await
}

/// AttachNetworkInterface:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html>
pub async fn attach_network_interface(
    context: Context,
    input: AttachNetworkInterfaceRequest,
) -> Result<AttachNetworkInterfaceResult, ApiError> {
    refuse_ena(input.ena_srd_specification.is_some() || input.ena_queue_count.is_some())?;
    if let Some(card) = input.network_card_index.filter(|card| *card != 0) {
        return Err(ApiError::invalid_value(format!(
            "Invalid value '{card}' for networkCardIndex: instances here have one network card, 0."
        )));
    }
    let id = interface_id(input.network_interface_id.as_deref())?;
    let instance = ids::parse(Noun::Instance, input.instance_id.as_deref().unwrap_or_default())?;
    let index = input.device_index.ok_or_else(|| ApiError::missing("DeviceIndex"))?;
    let made = context
        .transact(|txn| interfaces::attach(txn, &context.world, &id, &instance, index, context.now))
        .await?;
    Ok(AttachNetworkInterfaceResult { attachment_id: Some(made.to_string()), network_card_index: Some(0) })
}

fn attachment_id(text: &str) -> Result<EniAttachmentId, ApiError> {
    if text.starts_with("ela-attach-") {
        return Err(ApiError::client(
            "OperationNotPermitted",
            "You are not allowed to manage 'ela-attach' attachments.",
        ));
    }
    ids::parse(Noun::NetworkInterfaceAttachment, text)
}

/// DetachNetworkInterface:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html>
pub async fn detach_network_interface(
    context: Context,
    input: DetachNetworkInterfaceRequest,
) -> Result<(), ApiError> {
    let id = attachment_id(input.attachment_id.as_deref().unwrap_or_default())?;
    let force = input.force == Some(true);
    context.transact(|txn| interfaces::detach(txn, &context.world, &id, force)).await
}
