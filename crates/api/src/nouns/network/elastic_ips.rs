//! Elastic IP addresses: AllocateAddress, AssociateAddress, DescribeAddresses and their kin.

use std::net::Ipv4Addr;

use cumulet_aws_model::ec2::{self, *};
use cumulet_control::db::State;
use cumulet_control::elastic_ips::{self, AddressRef, Disassociate, Target};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{Address, AddressTransfer, Eni};
use cumulet_model::{AccountId, AllocationId, Tags};

use super::Listed;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

/// The pool's name, which EC2's own pool has.
const POOL: &str = "amazon";

fn parse_ip(text: &str) -> Result<Ipv4Addr, ApiError> {
    text.parse().map_err(|_| {
        ApiError::invalid_value(format!(
            "Value ({text}) for parameter publicIp is invalid. Invalid IPv4 address."
        ))
    })
}

/// The address that a call names by exactly one of two parameters.
fn named(id: Option<&str>, ip: Option<&str>) -> Result<AddressRef, ApiError> {
    match (id, ip) {
        (Some(id), None) => Ok(AddressRef::Id(ids::parse(Noun::Address, id)?)),
        (None, Some(ip)) => Ok(AddressRef::Ip(parse_ip(ip)?)),
        (Some(_), Some(_)) => {
            Err(ApiError::invalid_combination("You may specify public IP or allocation id, but not both."))
        }
        (None, None) => Err(ApiError::missing("AllocationId")),
    }
}

fn check_border_group(context: &Context, given: Option<&str>) -> Result<(), ApiError> {
    match given {
        Some(group) if group != context.world.region => Err(ApiError::invalid_value(format!(
            "Value ({group}) for parameter networkBorderGroup is invalid. The only group here is {}.",
            context.world.region
        ))),
        _ => Ok(()),
    }
}

/// AllocateAddress: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html>
pub async fn allocate_address(
    context: Context,
    input: AllocateAddressRequest,
) -> Result<AllocateAddressResult, ApiError> {
    if let Some(domain) = input.domain.as_deref().filter(|domain| *domain != "vpc") {
        return Err(ApiError::unsupported(format!(
            "The domain {domain} is not supported: EC2-Classic is retired, addresses are for VPCs."
        )));
    }
    if let Some(pool) = input.public_ipv4_pool.as_deref().filter(|pool| *pool != POOL) {
        return Err(ApiError::client(
            "InvalidIpv4PoolID.NotFound",
            format!("The pool '{pool}' does not exist."),
        ));
    }
    if input.customer_owned_ipv4_pool.is_some() || input.ipam_pool_id.is_some() {
        return Err(ApiError::unsupported(
            "CustomerOwnedIpv4Pool and IpamPoolId are not supported by this server: it has one pool, its operator's.",
        ));
    }
    check_border_group(&context, input.network_border_group.as_deref())?;
    let asked = input.address.as_deref().map(parse_ip).transpose()?;
    let tags = tagspec::for_type(&input.tag_specifications, "elastic-ip", &["elastic-ip"])?;
    let id = context.transact(|txn| context.cloud.allocate_address(txn, &context.world, asked, tags)).await?;
    let state = context.state();
    Ok(AllocateAddressResult {
        allocation_id: Some(id.to_string()),
        public_ipv4_pool: Some(POOL.into()),
        network_border_group: Some(context.world.region.clone()),
        domain: Some("vpc".into()),
        public_ip: state.get::<Address>(&context.world, &id).map(|address| address.public_ip.to_string()),
        ..Default::default()
    })
}

/// ReleaseAddress: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html>
pub async fn release_address(context: Context, input: ReleaseAddressRequest) -> Result<(), ApiError> {
    check_border_group(&context, input.network_border_group.as_deref())?;
    let which = named(input.allocation_id.as_deref(), input.public_ip.as_deref())?;
    context.transact(|txn| elastic_ips::release(txn, &context.world, &which)).await
}

/// AssociateAddress: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html>
pub async fn associate_address(
    context: Context,
    input: AssociateAddressRequest,
) -> Result<AssociateAddressResult, ApiError> {
    let which = named(input.allocation_id.as_deref(), input.public_ip.as_deref())?;
    let target = match (&input.instance_id, &input.network_interface_id) {
        (Some(id), None) => Target::Instance(ids::parse(Noun::Instance, id)?),
        (None, Some(id)) => Target::Interface(ids::parse(Noun::NetworkInterface, id)?),
        (Some(_), Some(_)) => {
            return Err(ApiError::invalid_combination(
                "You may specify instance ID or network interface ID, but not both.",
            ));
        }
        (None, None) => {
            return Err(ApiError::client(
                "MissingParameter",
                "Either instance ID or network interface ID must be specified",
            ));
        }
    };
    let private = input.private_ip_address.as_deref().map(parse_ip).transpose()?;
    let reassociate = input.allow_reassociation != Some(false);
    let id = context
        .transact(|txn| {
            context.cloud.associate_address(txn, &context.world, &which, &target, private, reassociate)
        })
        .await?;
    Ok(AssociateAddressResult { association_id: Some(id.to_string()) })
}

/// DisassociateAddress: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html>
pub async fn disassociate_address(
    context: Context,
    input: DisassociateAddressRequest,
) -> Result<(), ApiError> {
    let which = match (&input.association_id, &input.public_ip) {
        (Some(id), None) => Disassociate::Association(ids::parse(Noun::AddressAssociation, id)?),
        (None, Some(ip)) => Disassociate::Address(parse_ip(ip)?),
        (Some(_), Some(_)) => {
            return Err(ApiError::invalid_combination(
                "You may specify public IP or association id, but not both.",
            ));
        }
        (None, None) => return Err(ApiError::missing("AssociationId")),
    };
    context.transact(|txn| context.cloud.disassociate_address(txn, &context.world, &which)).await
}

impl Listed<'_, Address> {
    fn eni(&self) -> Option<&Eni> {
        let association = self.record.association.as_ref()?;
        self.state.get::<Eni>(&self.record.eni_world(), &association.eni_id)
    }

    fn instance(&self) -> Option<&str> {
        self.eni()?.attachment.as_ref().map(|attachment| attachment.instance_id.as_str())
    }

    fn wire(&self) -> ec2::Address {
        let address = self.record;
        let association = address.association.as_ref();
        ec2::Address {
            allocation_id: Some(address.id.to_string()),
            association_id: association.map(|association| association.id.to_string()),
            domain: Some("vpc".into()),
            network_interface_id: association.map(|association| association.eni_id.to_string()),
            network_interface_owner_id: self.eni().map(|eni| eni.world.account.to_string()),
            private_ip_address: association.map(|association| association.private_ip.to_string()),
            tags: tagspec::wire(&address.tags),
            public_ipv4_pool: Some(POOL.into()),
            network_border_group: Some(address.world.region.clone()),
            subnet_id: self.eni().map(|eni| eni.subnet_id.to_string()),
            instance_id: Some(self.instance().unwrap_or_default().to_owned()),
            public_ip: Some(address.public_ip.to_string()),
            ..Default::default()
        }
    }
}

impl Filterable for Listed<'_, Address> {
    const FILTERS: &'static [&'static str] = &[
        "allocation-id",
        "association-id",
        "domain",
        "instance-id",
        "network-border-group",
        "network-interface-id",
        "network-interface-owner-id",
        "private-ip-address",
        "public-ip",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let address = self.record;
        let association = address.association.as_ref();
        match filter {
            "allocation-id" => emit(address.id.as_str()),
            "association-id" => association.iter().for_each(|a| emit(a.id.as_str())),
            "domain" => emit("vpc"),
            "instance-id" => self.instance().into_iter().for_each(emit),
            "network-border-group" => emit(&address.world.region),
            "network-interface-id" => association.iter().for_each(|a| emit(a.eni_id.as_str())),
            "network-interface-owner-id" => {
                self.eni().iter().for_each(|eni| emit(eni.world.account.as_str()))
            }
            "private-ip-address" => association.iter().for_each(|a| emit(&a.private_ip.to_string())),
            "public-ip" => emit(&address.public_ip.to_string()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.record.tags)
    }
}

/// DescribeAddresses: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html>
pub async fn describe_addresses(
    context: Context,
    input: DescribeAddressesRequest,
) -> Result<DescribeAddressesResult, ApiError> {
    let state = context.state();
    let wanted: Vec<AllocationId> = ids::parse_all(Noun::Address, &input.allocation_ids)?;
    let public: Vec<Ipv4Addr> = input.public_ips.iter().map(|ip| parse_ip(ip)).collect::<Result<_, _>>()?;
    let filters = Filters::parse::<Listed<'_, Address>>(&input.filters)?;
    ids::all_found(Noun::Address, &wanted, |id| state.get::<Address>(&context.world, id).is_some())?;
    if let Some(ip) = public.iter().find(|ip| elastic_ips::by_ip(&state, &context.world, **ip).is_none()) {
        return Err(Error::specific("InvalidAddress.NotFound", format!("Address '{ip}' not found.")).into());
    }
    let all = wanted.is_empty() && public.is_empty();
    let addresses = state
        .addresses
        .in_world(&context.world)
        .filter(|address| all || wanted.contains(&address.id) || public.contains(&address.public_ip))
        .map(|record| Listed { state: &state, record })
        .filter(|listed| filters.matches(listed))
        .map(|listed| listed.wire())
        .collect();
    Ok(DescribeAddressesResult { addresses })
}

fn attribute(address: &Address) -> AddressAttribute {
    AddressAttribute {
        public_ip: Some(address.public_ip.to_string()),
        allocation_id: Some(address.id.to_string()),
        ptr_record: address.ptr.clone(),
        ptr_record_update: None,
    }
}

fn one_attribute(state: &State, context: &Context, id: &AllocationId) -> Option<AddressAttribute> {
    state.get::<Address>(&context.world, id).map(attribute)
}

/// DescribeAddressesAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html>
pub async fn describe_addresses_attribute(
    context: Context,
    input: DescribeAddressesAttributeRequest,
) -> Result<DescribeAddressesAttributeResult, ApiError> {
    let state = context.state();
    let wanted: Vec<AllocationId> = ids::parse_all(Noun::Address, &input.allocation_ids)?;
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    ids::all_found(Noun::Address, &wanted, |id| state.get::<Address>(&context.world, id).is_some())?;
    let found = state
        .addresses
        .in_world(&context.world)
        .filter(|address| wanted.is_empty() || wanted.contains(&address.id));
    let page = paging.page(found, |address| address.id.as_str());
    Ok(DescribeAddressesAttributeResult {
        addresses: page.items.into_iter().map(attribute).collect(),
        next_token: page.next_token,
    })
}

/// ModifyAddressAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html>
pub async fn modify_address_attribute(
    context: Context,
    input: ModifyAddressAttributeRequest,
) -> Result<ModifyAddressAttributeResult, ApiError> {
    let id = ids::parse(Noun::Address, input.allocation_id.as_deref().unwrap_or_default())?;
    let name = input.domain_name.as_deref().ok_or_else(|| ApiError::missing("DomainName"))?;
    context.transact(|txn| elastic_ips::set_ptr(txn, &context.world, &id, Some(name))).await?;
    Ok(ModifyAddressAttributeResult { address: one_attribute(&context.state(), &context, &id) })
}

/// ResetAddressAttribute:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetAddressAttribute.html>
pub async fn reset_address_attribute(
    context: Context,
    input: ResetAddressAttributeRequest,
) -> Result<ResetAddressAttributeResult, ApiError> {
    let id = ids::parse(Noun::Address, input.allocation_id.as_deref().unwrap_or_default())?;
    context.transact(|txn| elastic_ips::set_ptr(txn, &context.world, &id, None)).await?;
    Ok(ResetAddressAttributeResult { address: one_attribute(&context.state(), &context, &id) })
}

fn transfer(address: &Address, transfer: &AddressTransfer, status: &str) -> ec2::AddressTransfer {
    ec2::AddressTransfer {
        public_ip: Some(address.public_ip.to_string()),
        allocation_id: Some(transfer.allocation_id.to_string()),
        transfer_account_id: Some(transfer.to.to_string()),
        transfer_offer_expiration_timestamp: Some(time::wire(transfer.expires)),
        transfer_offer_accepted_timestamp: transfer.accepted.map(time::wire),
        address_transfer_status: Some(status.to_owned()),
    }
}

fn transfer_of(address: &Address, status: &str) -> Option<ec2::AddressTransfer> {
    address.transfer.as_ref().map(|offer| transfer(address, offer, status))
}

/// EnableAddressTransfer:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableAddressTransfer.html>
pub async fn enable_address_transfer(
    context: Context,
    input: EnableAddressTransferRequest,
) -> Result<EnableAddressTransferResult, ApiError> {
    let id = ids::parse(Noun::Address, input.allocation_id.as_deref().unwrap_or_default())?;
    let account = input.transfer_account_id.as_deref().unwrap_or_default();
    let to = AccountId::parse(account).ok_or_else(|| {
        ApiError::invalid_value(format!("Value ({account}) for parameter TransferAccountId is invalid."))
    })?;
    let address =
        context.transact(|txn| elastic_ips::offer(txn, &context.world, &id, to, context.now)).await?;
    Ok(EnableAddressTransferResult { address_transfer: transfer_of(&address, "pending") })
}

/// DisableAddressTransfer:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableAddressTransfer.html>
pub async fn disable_address_transfer(
    context: Context,
    input: DisableAddressTransferRequest,
) -> Result<DisableAddressTransferResult, ApiError> {
    let id = ids::parse(Noun::Address, input.allocation_id.as_deref().unwrap_or_default())?;
    let address =
        context.transact(|txn| elastic_ips::withdraw(txn, &context.world, &id, context.now)).await?;
    Ok(DisableAddressTransferResult { address_transfer: transfer_of(&address, "disabled") })
}

/// AcceptAddressTransfer:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptAddressTransfer.html>
pub async fn accept_address_transfer(
    context: Context,
    input: AcceptAddressTransferRequest,
) -> Result<AcceptAddressTransferResult, ApiError> {
    let ip = parse_ip(input.address.as_deref().unwrap_or_default())?;
    let tags = tagspec::for_type(&input.tag_specifications, "elastic-ip", &["elastic-ip"])?;
    let address =
        context.transact(|txn| elastic_ips::accept(txn, &context.world, ip, tags, context.now)).await?;
    Ok(AcceptAddressTransferResult { address_transfer: transfer_of(&address, "accepted") })
}

/// DescribeAddressTransfers:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressTransfers.html>
pub async fn describe_address_transfers(
    context: Context,
    input: DescribeAddressTransfersRequest,
) -> Result<DescribeAddressTransfersResult, ApiError> {
    let state = context.state();
    let wanted: Vec<AllocationId> = ids::parse_all(Noun::Address, &input.allocation_ids)?;
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    let mut found: Vec<_> = elastic_ips::transfers(&state, &context.world, context.now)
        .filter(|(_, offer)| wanted.is_empty() || wanted.contains(&offer.allocation_id))
        .collect();
    found.sort_by(|a, b| a.1.allocation_id.cmp(&b.1.allocation_id));
    let page = paging.page(found.into_iter(), |(_, offer)| offer.allocation_id.as_str());
    let status = |offer: &AddressTransfer| if offer.accepted.is_some() { "accepted" } else { "pending" };
    Ok(DescribeAddressTransfersResult {
        address_transfers: page
            .items
            .into_iter()
            .map(|(address, offer)| transfer(address, offer, status(offer)))
            .collect(),
        next_token: page.next_token,
    })
}

/// Addresses of a VPC move nowhere: EC2-Classic, which they could come from or go to, is retired.
fn no_classic(context: &Context, ip: Option<&str>) -> ApiError {
    let ip = match parse_ip(ip.unwrap_or_default()) {
        Ok(ip) => ip,
        Err(error) => return error,
    };
    match elastic_ips::by_ip(&context.state(), &context.world, ip) {
        Some(_) => ApiError::unsupported(format!(
            "The address {ip} is for use in VPCs and can't be moved: EC2-Classic is retired."
        )),
        None => ApiError::client("InvalidAddress.NotFound", format!("Address '{ip}' not found.")),
    }
}

/// MoveAddressToVpc: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MoveAddressToVpc.html>
pub async fn move_address_to_vpc(
    context: Context,
    input: MoveAddressToVpcRequest,
) -> Result<MoveAddressToVpcResult, ApiError> {
    Err(no_classic(&context, input.public_ip.as_deref()))
}

/// RestoreAddressToClassic:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreAddressToClassic.html>
pub async fn restore_address_to_classic(
    context: Context,
    input: RestoreAddressToClassicRequest,
) -> Result<RestoreAddressToClassicResult, ApiError> {
    Err(no_classic(&context, input.public_ip.as_deref()))
}

/// An address on its way between the platforms; there is none.
struct Moving;

impl Filterable for Moving {
    const FILTERS: &'static [&'static str] = &["moving-status"];
    fn filter_values(&self, _: &str, _: &mut dyn FnMut(&str)) {}
    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeMovingAddresses:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMovingAddresses.html>
pub async fn describe_moving_addresses(
    _: Context,
    input: DescribeMovingAddressesRequest,
) -> Result<DescribeMovingAddressesResult, ApiError> {
    Filters::parse::<Moving>(&input.filters)?;
    Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    for ip in &input.public_ips {
        parse_ip(ip)?;
    }
    Ok(DescribeMovingAddressesResult::default())
}
