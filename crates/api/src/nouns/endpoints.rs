//! VPC endpoints and the services that they lead to.

mod services;

use cumulet_aws_model::ec2::{
    self, CreateVpcEndpointRequest, CreateVpcEndpointResult, DeleteVpcEndpointsRequest,
    DeleteVpcEndpointsResult, DescribeVpcEndpointsRequest, DescribeVpcEndpointsResult, DnsEntry, DnsOptions,
    DnsOptionsSpecification, ModifyVpcEndpointRequest, ModifyVpcEndpointResult, SecurityGroupIdentifier,
    SubnetConfiguration,
};
use cumulet_control::Noun;
use cumulet_control::db::State;
use cumulet_control::endpoints::{self, DEFAULT_POLICY, Modification, NewEndpoint, NewKind, Place};
use cumulet_model::network::{EndpointKind, SecurityGroup, VpcEndpoint};
use cumulet_model::{SubnetId, Tags, VpcEndpointId};

pub use services::*;

use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::nouns::flow_logs::unsuccessful;
use crate::paging::Paging;
use crate::{ApiError, ids, tagspec, time};

fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::client("InvalidParameter", message)
}

/// A record in the state that it lives in.
struct View<'a> {
    state: &'a State,
    endpoint: &'a VpcEndpoint,
}

impl View<'_> {
    fn kind(&self) -> &'static str {
        match self.endpoint.kind {
            EndpointKind::Gateway { .. } => "Gateway",
            EndpointKind::Interface { .. } => "Interface",
        }
    }

    fn wire(&self) -> ec2::VpcEndpoint {
        let endpoint = self.endpoint;
        let mut wire = ec2::VpcEndpoint {
            vpc_endpoint_id: Some(endpoint.id.to_string()),
            vpc_endpoint_type: Some(self.kind().into()),
            vpc_id: Some(endpoint.vpc_id.to_string()),
            service_name: Some(endpoint.service_name.clone()),
            state: Some("available".into()),
            policy_document: Some(endpoint.policy.clone()),
            ip_address_type: Some("ipv4".into()),
            requester_managed: Some(false),
            private_dns_enabled: Some(false),
            creation_timestamp: Some(time::wire(endpoint.create_time)),
            tags: tagspec::wire(&endpoint.tags),
            owner_id: Some(endpoint.world.account.to_string()),
            service_region: Some(endpoint.world.region.clone()),
            ..Default::default()
        };
        match &endpoint.kind {
            EndpointKind::Gateway { route_tables } => {
                // A table may be gone since.
                let tables = &self.state.route_tables;
                let there = route_tables.iter().filter(|id| tables.get(&endpoint.world, id).is_some());
                wire.route_table_ids = there.map(ToString::to_string).collect();
            }
            EndpointKind::Interface { subnets, groups, private_dns } => {
                wire.subnet_ids = subnets.iter().map(|(subnet, _)| subnet.to_string()).collect();
                wire.network_interface_ids = subnets.iter().map(|(_, eni)| eni.to_string()).collect();
                wire.private_dns_enabled = Some(*private_dns);
                let group = |id| self.state.get::<SecurityGroup>(&endpoint.world, id);
                wire.groups = groups
                    .iter()
                    .map(|id| SecurityGroupIdentifier {
                        group_id: Some(id.to_string()),
                        group_name: group(id).map(|group| group.name.clone()),
                    })
                    .collect();
                wire.dns_options =
                    Some(DnsOptions { dns_record_ip_type: Some("ipv4".into()), ..Default::default() });
                wire.dns_entries = endpoints::names(self.state, endpoint)
                    .into_iter()
                    .map(|own| DnsEntry { dns_name: Some(own.name), hosted_zone_id: None })
                    .collect();
            }
        }
        wire
    }
}

impl Filterable for View<'_> {
    const FILTERS: &'static [&'static str] = &[
        "ip-address-type",
        "service-name",
        "service-region",
        "vpc-endpoint-id",
        "vpc-endpoint-state",
        "vpc-endpoint-type",
        "vpc-id",
    ];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        let endpoint = self.endpoint;
        match filter {
            "ip-address-type" => emit("ipv4"),
            "service-name" => emit(&endpoint.service_name),
            "service-region" => emit(&endpoint.world.region),
            "vpc-endpoint-id" => emit(endpoint.id.as_str()),
            "vpc-endpoint-state" => emit("available"),
            "vpc-endpoint-type" => emit(self.kind()),
            "vpc-id" => emit(endpoint.vpc_id.as_str()),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        Some(&self.endpoint.tags)
    }
}

/// Checks the addresses and names that a call wants an endpoint to have: IPv4 is what the services answer at.
fn check_ipv4(address_type: Option<&str>, dns: Option<&DnsOptionsSpecification>) -> Result<(), ApiError> {
    let dns = dns.cloned().unwrap_or_default();
    let ipv4 = address_type.is_none_or(|kind| kind == "ipv4");
    let records = dns.dns_record_ip_type.as_deref();
    if !ipv4 || records.is_some_and(|kind| !matches!(kind, "ipv4" | "service-defined")) {
        return Err(ApiError::unsupported("The services of this server answer at IPv4 addresses only."));
    }
    if dns.private_dns_only_for_inbound_resolver_endpoint == Some(true) {
        return Err(ApiError::unsupported("This server has no inbound resolver endpoints."));
    }
    if dns.private_dns_preference.is_some() || !dns.private_dns_specified_domains.is_empty() {
        return Err(invalid("PrivateDnsPreference is for Resource and ServiceNetwork endpoints only"));
    }
    Ok(())
}

/// Subnets with the addresses that their configurations ask for.
fn places(subnets: &[String], given: &[SubnetConfiguration], any: bool) -> Result<Vec<Place>, ApiError> {
    let mut places: Vec<Place> =
        ids::parse_all::<SubnetId>(Noun::Subnet, subnets)?.into_iter().map(|id| (id, None)).collect();
    for configuration in given {
        if configuration.ipv6.is_some() {
            return Err(ApiError::unsupported("The services of this server answer at IPv4 addresses only."));
        }
        let id = configuration.subnet_id.as_deref();
        let id: SubnetId =
            ids::parse(Noun::Subnet, id.ok_or_else(|| ApiError::missing("SubnetConfiguration.SubnetId"))?)?;
        let ip = configuration.ipv4.as_deref().map(|text| {
            text.parse().map_err(|_| ApiError::invalid_value(format!("Invalid IPv4 address: {text}")))
        });
        let ip = ip.transpose()?;
        match places.iter_mut().find(|(have, _)| *have == id) {
            Some(place) => place.1 = ip,
            None if any => places.push((id, ip)),
            None => {
                return Err(invalid(format!("SubnetConfiguration names {id}, which is not in SubnetIds")));
            }
        }
    }
    Ok(places)
}

fn new_kind(input: &CreateVpcEndpointRequest) -> Result<NewKind, ApiError> {
    match input.vpc_endpoint_type.as_deref().unwrap_or("Gateway") {
        "Gateway" => {
            let of_interface = !input.subnet_ids.is_empty()
                || !input.security_group_ids.is_empty()
                || !input.subnet_configurations.is_empty()
                || input.private_dns_enabled == Some(true);
            if of_interface {
                return Err(invalid(
                    "Subnets, security groups and private DNS are for Interface endpoints only",
                ));
            }
            Ok(NewKind::Gateway { route_tables: ids::parse_all(Noun::RouteTable, &input.route_table_ids)? })
        }
        "Interface" if !input.route_table_ids.is_empty() => {
            Err(invalid("Route tables are for Gateway endpoints only"))
        }
        "Interface" => Ok(NewKind::Interface {
            places: places(&input.subnet_ids, &input.subnet_configurations, false)?,
            groups: ids::parse_all(Noun::SecurityGroup, &input.security_group_ids)?,
            private_dns: input.private_dns_enabled.unwrap_or(true),
        }),
        other => Err(ApiError::unsupported(format!(
            "Endpoints of type {other} are not supported by this server; Gateway and Interface are."
        ))),
    }
}

/// CreateVpcEndpoint: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html>
pub async fn create_vpc_endpoint(
    context: Context,
    input: CreateVpcEndpointRequest,
) -> Result<CreateVpcEndpointResult, ApiError> {
    if input.service_network_arn.is_some() || input.resource_configuration_arn.is_some() {
        return Err(ApiError::unsupported(
            "This server has no VPC Lattice, whose resources endpoints could lead to.",
        ));
    }
    if input.service_region.as_ref().is_some_and(|region| *region != context.world.region) {
        return Err(ApiError::unsupported("Endpoints lead to services of their own Region only."));
    }
    check_ipv4(input.ip_address_type.as_deref(), input.dns_options.as_ref())?;
    let new = NewEndpoint {
        vpc_id: ids::parse(Noun::Vpc, input.vpc_id.as_deref().unwrap_or_default())?,
        service_name: input.service_name.clone().ok_or_else(|| ApiError::missing("ServiceName"))?,
        kind: new_kind(&input)?,
        policy: input.policy_document.clone().filter(|text| !text.is_empty()),
        tags: tagspec::for_type(&input.tag_specifications, "vpc-endpoint", &["vpc-endpoint"])?,
    };
    let made = context
        .once(|txn| Ok(vec![endpoints::create(txn, &context.world, new, context.now)?.to_string()]))
        .await?;
    let state = context.state();
    let endpoint = made.first().and_then(|id| state.get::<VpcEndpoint>(&context.world, id));
    Ok(CreateVpcEndpointResult {
        vpc_endpoint: endpoint.map(|endpoint| View { state: &state, endpoint }.wire()),
        client_token: input.client_token,
    })
}

/// ModifyVpcEndpoint: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html>
pub async fn modify_vpc_endpoint(
    context: Context,
    input: ModifyVpcEndpointRequest,
) -> Result<ModifyVpcEndpointResult, ApiError> {
    let id: VpcEndpointId =
        ids::parse(Noun::VpcEndpoint, input.vpc_endpoint_id.as_deref().unwrap_or_default())?;
    check_ipv4(input.ip_address_type.as_deref(), input.dns_options.as_ref())?;
    let policy = match (input.reset_policy, input.policy_document.clone()) {
        (Some(true), Some(_)) => {
            return Err(ApiError::invalid_combination("ResetPolicy cannot be used with PolicyDocument"));
        }
        (Some(true), None) => Some(DEFAULT_POLICY.to_owned()),
        (_, policy) => policy,
    };
    let change = Modification {
        policy,
        add_tables: ids::parse_all(Noun::RouteTable, &input.add_route_table_ids)?,
        remove_tables: ids::parse_all(Noun::RouteTable, &input.remove_route_table_ids)?,
        add_places: places(&input.add_subnet_ids, &input.subnet_configurations, true)?,
        remove_subnets: ids::parse_all(Noun::Subnet, &input.remove_subnet_ids)?,
        add_groups: ids::parse_all(Noun::SecurityGroup, &input.add_security_group_ids)?,
        remove_groups: ids::parse_all(Noun::SecurityGroup, &input.remove_security_group_ids)?,
        private_dns: input.private_dns_enabled,
    };
    context.transact(|txn| endpoints::modify(txn, &context.world, &id, &change, context.now)).await?;
    Ok(ModifyVpcEndpointResult { r#return: Some(true) })
}

/// DeleteVpcEndpoints: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html>
pub async fn delete_vpc_endpoints(
    context: Context,
    input: DeleteVpcEndpointsRequest,
) -> Result<DeleteVpcEndpointsResult, ApiError> {
    let wanted: Vec<VpcEndpointId> = ids::parse_all(Noun::VpcEndpoint, &input.vpc_endpoint_ids)?;
    if wanted.is_empty() {
        return Err(ApiError::missing("VpcEndpointId"));
    }
    let failed = context
        .transact(|txn| {
            let mut failed = Vec::new();
            for id in &wanted {
                if let Err(error) = endpoints::delete(txn, &context.world, id) {
                    failed.push(unsuccessful(id.as_str(), error));
                }
            }
            Ok(failed)
        })
        .await?;
    Ok(DeleteVpcEndpointsResult { unsuccessful: failed })
}

/// DescribeVpcEndpoints: <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html>
pub async fn describe_vpc_endpoints(
    context: Context,
    input: DescribeVpcEndpointsRequest,
) -> Result<DescribeVpcEndpointsResult, ApiError> {
    let state = context.state();
    let wanted: Vec<VpcEndpointId> = ids::parse_all(Noun::VpcEndpoint, &input.vpc_endpoint_ids)?;
    let paging = Paging::with_ids(
        input.max_results,
        input.next_token.as_deref(),
        1,
        ("vpcEndpointIds", wanted.len()),
    )?;
    let filters = Filters::parse::<View<'_>>(&input.filters)?;
    let there = |id: &VpcEndpointId| state.get::<VpcEndpoint>(&context.world, id).is_some();
    ids::all_found(Noun::VpcEndpoint, &wanted, there)?;
    let views = state
        .endpoints
        .in_world(&context.world)
        .filter(|endpoint| wanted.is_empty() || wanted.contains(&endpoint.id))
        .map(|endpoint| View { state: &state, endpoint })
        .filter(|view| filters.matches(view));
    let page = paging.page(views, |view| view.endpoint.id.as_str());
    Ok(DescribeVpcEndpointsResult {
        vpc_endpoints: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

#[cfg(test)]
mod tests;
