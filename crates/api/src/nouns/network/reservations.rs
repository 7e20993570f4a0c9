//! Ranges of a subnet that are kept from automatic assignment.

use cumulet_aws_model::ec2::{
    self, CreateSubnetCidrReservationRequest, CreateSubnetCidrReservationResult,
    DeleteSubnetCidrReservationRequest, DeleteSubnetCidrReservationResult, GetSubnetCidrReservationsRequest,
    GetSubnetCidrReservationsResult,
};
use cumulet_control::reservations::{self, NewReservation};
use cumulet_control::{Error, Noun};
use cumulet_model::network::{CidrReservation, Subnet};
use cumulet_model::{SubnetCidrReservationId, SubnetId, Tags};
use ipnet::IpNet;

use super::required;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec};

/// A reservation of a subnet.
struct Reserved<'a> {
    subnet: &'a Subnet,
    reservation: &'a CidrReservation,
}

impl Reserved<'_> {
    fn kind(&self) -> &'static str {
        if self.reservation.prefix { "prefix" } else { "explicit" }
    }

    fn wire(&self) -> ec2::SubnetCidrReservation {
        ec2::SubnetCidrReservation {
            subnet_cidr_reservation_id: Some(self.reservation.id.to_string()),
            subnet_id: Some(self.subnet.id.to_string()),
            cidr: Some(self.reservation.cidr.to_string()),
            reservation_type: Some(self.kind().into()),
            owner_id: Some(self.subnet.world.account.to_string()),
            description: self.reservation.description.clone(),
            tags: tagspec::wire(&self.reservation.tags),
        }
    }
}

impl Filterable for Reserved<'_> {
    const FILTERS: &'static [&'static str] = &["reservationType", "subnet-id"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "reservationType" => emit(self.kind()),
            "subnet-id" => emit(self.subnet.id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.reservation.tags)
    }
}

/// CreateSubnetCidrReservation:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnetCidrReservation.html>
pub async fn create_subnet_cidr_reservation(
    context: Context,
    input: CreateSubnetCidrReservationRequest,
) -> Result<CreateSubnetCidrReservationResult, ApiError> {
    let id: SubnetId = ids::parse(Noun::Subnet, required(input.subnet_id.as_ref(), "subnetId")?)?;
    let cidr = required(input.cidr.as_ref(), "cidr")?;
    let cidr: IpNet = cidr.parse().map_err(|_| {
        ApiError::invalid_value(format!(
            "Value ({cidr}) for parameter cidr is invalid. This is not a valid CIDR block."
        ))
    })?;
    let prefix = match required(input.reservation_type.as_ref(), "reservationType")? {
        "prefix" => true,
        "explicit" => false,
        other => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter reservationType is invalid. Valid values: prefix, explicit"
            )));
        }
    };
    let kind = "subnet-cidr-reservation";
    let new = NewReservation {
        cidr,
        prefix,
        description: input.description,
        tags: tagspec::for_type(&input.tag_specifications, kind, &[kind])?,
    };
    let (subnet, reservation) = context
        .transact(|txn| {
            let made = reservations::create(txn, &context.world, &id, new)?;
            Ok((txn.get::<Subnet>(&context.world, &id), made))
        })
        .await?;
    let subnet = subnet.ok_or_else(|| Error::not_found(Noun::Subnet, &id))?;
    let wire = Reserved { subnet: &subnet, reservation: &reservation }.wire();
    Ok(CreateSubnetCidrReservationResult { subnet_cidr_reservation: Some(wire) })
}

/// DeleteSubnetCidrReservation:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnetCidrReservation.html>
pub async fn delete_subnet_cidr_reservation(
    context: Context,
    input: DeleteSubnetCidrReservationRequest,
) -> Result<DeleteSubnetCidrReservationResult, ApiError> {
    let id = required(input.subnet_cidr_reservation_id.as_ref(), "subnetCidrReservationId")?;
    let id: SubnetCidrReservationId = ids::parse(Noun::SubnetCidrReservation, id)?;
    let (subnet, reservation) =
        context.transact(|txn| reservations::delete(txn, &context.world, &id)).await?;
    let wire = Reserved { subnet: &subnet, reservation: &reservation }.wire();
    Ok(DeleteSubnetCidrReservationResult { deleted_subnet_cidr_reservation: Some(wire) })
}

/// GetSubnetCidrReservations:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSubnetCidrReservations.html>
pub async fn get_subnet_cidr_reservations(
    context: Context,
    input: GetSubnetCidrReservationsRequest,
) -> Result<GetSubnetCidrReservationsResult, ApiError> {
    let id: SubnetId = ids::parse(Noun::Subnet, required(input.subnet_id.as_ref(), "subnetId")?)?;
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 5)?;
    let filters = Filters::parse::<Reserved<'_>>(&input.filters)?;
    let state = context.state();
    let subnet =
        state.get::<Subnet>(&context.world, &id).ok_or_else(|| Error::not_found(Noun::Subnet, &id))?;
    let mut found: Vec<Reserved<'_>> = subnet
        .reservations
        .iter()
        .map(|reservation| Reserved { subnet, reservation })
        .filter(|reserved| filters.matches(reserved))
        .collect();
    found.sort_by(|a, b| a.reservation.id.cmp(&b.reservation.id));
    let page = paging.page(found.into_iter(), |reserved| reserved.reservation.id.as_str());
    let (ipv4, ipv6): (Vec<_>, Vec<_>) =
        page.items.iter().partition(|reserved| matches!(reserved.reservation.cidr, IpNet::V4(_)));
    Ok(GetSubnetCidrReservationsResult {
        subnet_ipv4_cidr_reservations: ipv4.into_iter().map(Reserved::wire).collect(),
        subnet_ipv6_cidr_reservations: ipv6.into_iter().map(Reserved::wire).collect(),
        next_token: page.next_token,
    })
}
