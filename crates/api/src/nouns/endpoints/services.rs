//! The services that endpoints lead to, which are the server's own; and those of customers, of which there are none:
//! they stand on load balancers, and this server has none.

use cumulet_aws_model::ec2::{
    CreateVpcEndpointServiceConfigurationRequest, CreateVpcEndpointServiceConfigurationResult,
    DescribeVpcEndpointConnectionsRequest, DescribeVpcEndpointConnectionsResult,
    DescribeVpcEndpointServiceConfigurationsRequest, DescribeVpcEndpointServiceConfigurationsResult,
    DescribeVpcEndpointServicesRequest, DescribeVpcEndpointServicesResult, PrivateDnsDetails, ServiceDetail,
    ServiceTypeDetail,
};
use cumulet_control::catalog;
use cumulet_control::endpoints::{self, Service};
use cumulet_model::Tags;

use crate::ApiError;
use crate::context::Context;
use crate::filter::{Filterable, Filters};
use crate::paging::Paging;

/// The types of endpoint that every service has.
const TYPES: [&str; 2] = ["Interface", "Gateway"];

struct View {
    service: Service,
    region: String,
}

impl View {
    fn wire(&self) -> ServiceDetail {
        let zones = catalog::region(&self.region).into_iter().flat_map(|region| &region.zones);
        let zones: Vec<_> = zones.filter(|zone| zone.kind == "availability-zone").collect();
        let service = &self.service;
        ServiceDetail {
            service_name: Some(service.name.clone()),
            service_type: TYPES
                .iter()
                .map(|kind| ServiceTypeDetail { service_type: Some((*kind).to_owned()) })
                .collect(),
            service_region: Some(self.region.clone()),
            availability_zone_ids: zones.iter().map(|zone| zone.id.clone()).collect(),
            availability_zones: zones.iter().map(|zone| zone.name.clone()).collect(),
            owner: Some("amazon".into()),
            base_endpoint_dns_names: vec![endpoints::base_name(service, &self.region)],
            private_dns_name: Some(service.dns_name.clone()),
            private_dns_names: vec![PrivateDnsDetails { private_dns_name: Some(service.dns_name.clone()) }],
            vpc_endpoint_policy_supported: Some(true),
            acceptance_required: Some(false),
            manages_vpc_endpoints: Some(false),
            private_dns_name_verification_state: Some("verified".into()),
            supported_ip_address_types: vec!["ipv4".into()],
            ..Default::default()
        }
    }
}

impl Filterable for View {
    const FILTERS: &'static [&'static str] =
        &["owner", "service-name", "service-region", "service-type", "supported-ip-address-types"];

    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
        match filter {
            "owner" => emit("amazon"),
            "service-name" => emit(&self.service.name),
            "service-region" => emit(&self.region),
            "service-type" => TYPES.iter().for_each(|kind| emit(kind)),
            "supported-ip-address-types" => emit("ipv4"),
            _ => {}
        }
    }

    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeVpcEndpointServices:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html>
pub async fn describe_vpc_endpoint_services(
    context: Context,
    input: DescribeVpcEndpointServicesRequest,
) -> Result<DescribeVpcEndpointServicesResult, ApiError> {
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    let filters = Filters::parse::<View>(&input.filters)?;
    let region = &context.world.region;
    if let Some(other) = input.service_regions.iter().find(|other| catalog::region(other).is_none()) {
        return Err(ApiError::invalid_value(format!("Invalid region: {other}")));
    }
    let mut services = endpoints::services(region);
    for name in &input.service_names {
        if !services.iter().any(|service| service.name == *name) {
            return Err(ApiError::client(
                "InvalidServiceName",
                format!("The Vpc Endpoint Service '{name}' does not exist"),
            ));
        }
    }
    // Endpoints lead to services of their own region.
    let here = input.service_regions.is_empty() || input.service_regions.contains(region);
    services.retain(|service| {
        here && (input.service_names.is_empty() || input.service_names.contains(&service.name))
    });
    services.sort_by(|a, b| a.name.cmp(&b.name));
    let views = services.into_iter().map(|service| View { service, region: region.clone() });
    let page = paging.page(views.filter(|view| filters.matches(view)), |view| &view.service.name);
    Ok(DescribeVpcEndpointServicesResult {
        service_names: page.items.iter().map(|view| view.service.name.clone()).collect(),
        service_details: page.items.iter().map(View::wire).collect(),
        next_token: page.next_token,
    })
}

/// CreateVpcEndpointServiceConfiguration:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpointServiceConfiguration.html>
pub async fn create_vpc_endpoint_service_configuration(
    _: Context,
    _: CreateVpcEndpointServiceConfigurationRequest,
) -> Result<CreateVpcEndpointServiceConfigurationResult, ApiError> {
    Err(ApiError::unsupported(
        "An endpoint service stands on Network or Gateway Load Balancers, which this server does not have.",
    ))
}

/// There is no customer's service.
struct NoService;

impl Filterable for NoService {
    const FILTERS: &'static [&'static str] = &[
        "ip-address-type",
        "service-id",
        "service-name",
        "service-state",
        "supported-ip-address-types",
        "transit-gateway-attachment-id",
        "vpc-endpoint-id",
        "vpc-endpoint-owner",
        "vpc-endpoint-region",
        "vpc-endpoint-state",
    ];
    fn filter_values(&self, _: &str, _: &mut dyn FnMut(&str)) {}
    fn filter_tags(&self) -> Option<&Tags> {
        None
    }
}

/// DescribeVpcEndpointServiceConfigurations:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServiceConfigurations.html>
pub async fn describe_vpc_endpoint_service_configurations(
    _: Context,
    input: DescribeVpcEndpointServiceConfigurationsRequest,
) -> Result<DescribeVpcEndpointServiceConfigurationsResult, ApiError> {
    Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    Filters::parse::<NoService>(&input.filters)?;
    if let Some(id) = input.service_ids.first() {
        return Err(ApiError::client(
            "InvalidVpcEndpointServiceId.NotFound",
            format!("The VpcEndpointService Id '{id}' does not exist"),
        ));
    }
    Ok(DescribeVpcEndpointServiceConfigurationsResult::default())
}

/// DescribeVpcEndpointConnections:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointConnections.html>
pub async fn describe_vpc_endpoint_connections(
    _: Context,
    input: DescribeVpcEndpointConnectionsRequest,
) -> Result<DescribeVpcEndpointConnectionsResult, ApiError> {
    Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    Filters::parse::<NoService>(&input.filters)?;
    Ok(DescribeVpcEndpointConnectionsResult::default())
}
