//! Addresses of network interfaces: how callers ask for them, and AssignPrivateIpAddresses, UnassignPrivateIpAddresses,
//! AssignIpv6Addresses, UnassignIpv6Addresses.

use std::net::Ipv4Addr;
use std::str::FromStr;

use cumulet_aws_model::ec2::{
    AssignIpv6AddressesRequest, AssignIpv6AddressesResult, AssignPrivateIpAddressesRequest,
    AssignPrivateIpAddressesResult, AssignedPrivateIpAddress, Ipv4PrefixSpecification,
    PrivateIpAddressSpecification, UnassignIpv6AddressesRequest, UnassignIpv6AddressesResult,
    UnassignPrivateIpAddressesRequest,
};
use cumulet_control::Noun;
use cumulet_control::interfaces::{self, Wanted};

use crate::context::Context;
use crate::{ApiError, ids};

/// Addresses as a call asks for them.
#[derive(Default)]
pub struct Asked<'a> {
    /// Secondary addresses.
    pub ipv4: Vec<&'a str>,
    /// How many of them to choose.
    pub ipv4_count: Option<i32>,
    /// IPv4 ranges.
    pub prefixes: Vec<&'a str>,
    /// How many of them to choose.
    pub prefix_count: Option<i32>,
    /// IPv6 addresses.
    pub ipv6: Vec<&'a str>,
    /// How many of them to choose.
    pub ipv6_count: Option<i32>,
    /// IPv6 ranges.
    pub ipv6_prefixes: Vec<&'a str>,
    /// How many of them to choose.
    pub ipv6_prefix_count: Option<i32>,
}

fn parse<T: FromStr>(parameter: &str, text: &str) -> Result<T, ApiError> {
    text.parse()
        .map_err(|_| ApiError::invalid_value(format!("Value ({text}) for parameter {parameter} is invalid.")))
}

fn all<T: FromStr + PartialEq>(parameter: &str, texts: &[&str]) -> Result<Vec<T>, ApiError> {
    let mut found: Vec<T> = Vec::new();
    for text in texts {
        let value = parse(parameter, text)?;
        if found.contains(&value) {
            return Err(ApiError::invalid_value(format!("{text} is given twice for parameter {parameter}.")));
        }
        found.push(value);
    }
    Ok(found)
}

/// A number of things to choose, which can't be together with things by name.
fn count(parameter: &str, given: Option<i32>, named: usize) -> Result<Option<u32>, ApiError> {
    let Some(n) = given else { return Ok(None) };
    if named > 0 && n != 0 {
        return Err(ApiError::invalid_combination(format!(
            "The parameter {parameter} can't be given together with addresses or prefixes by name."
        )));
    }
    let count = u32::try_from(n).ok().filter(|n| *n <= 1000);
    count.map(Some).ok_or_else(|| ApiError::invalid_value(format!("Invalid value '{n}' for {parameter}.")))
}

/// What a call's addresses mean.
///
/// # Errors
/// One is no address or range, or a number is given with names.
pub fn wanted(asked: Asked<'_>) -> Result<Wanted, ApiError> {
    Ok(Wanted {
        ipv4_count: count("SecondaryPrivateIpAddressCount", asked.ipv4_count, asked.ipv4.len())?.unwrap_or(0),
        prefix_count: count("Ipv4PrefixCount", asked.prefix_count, asked.prefixes.len())?.unwrap_or(0),
        ipv6_count: count("Ipv6AddressCount", asked.ipv6_count, asked.ipv6.len())?,
        ipv6_prefix_count: count("Ipv6PrefixCount", asked.ipv6_prefix_count, asked.ipv6_prefixes.len())?
            .unwrap_or(0),
        ipv4: all("PrivateIpAddress", &asked.ipv4)?,
        prefixes: all("Ipv4Prefix", &asked.prefixes)?,
        ipv6: all("Ipv6Address", &asked.ipv6)?,
        ipv6_prefixes: all("Ipv6Prefix", &asked.ipv6_prefixes)?,
    })
}

/// The primary address, if one is asked for, and the secondary ones.
///
/// # Errors
/// One is no address, or two are primary.
pub fn private_ips(
    primary: Option<&str>,
    listed: &[PrivateIpAddressSpecification],
) -> Result<(Option<Ipv4Addr>, Vec<Ipv4Addr>), ApiError> {
    let mut primary = primary.map(|text| parse("PrivateIpAddress", text)).transpose()?;
    let mut secondary = Vec::new();
    for address in listed {
        let ip = parse("PrivateIpAddress", address.private_ip_address.as_deref().unwrap_or_default())?;
        match (address.primary == Some(true), primary) {
            (true, Some(other)) if other != ip => {
                return Err(ApiError::invalid_value("Only one private address may be primary"));
            }
            (true, _) => primary = Some(ip),
            (false, _) if secondary.contains(&ip) => {
                return Err(ApiError::invalid_value(format!("Address {ip} is given twice")));
            }
            (false, _) => secondary.push(ip),
        }
    }
    Ok((primary, secondary))
}

fn texts(given: &[String]) -> Vec<&str> {
    given.iter().map(String::as_str).collect()
}

/// A call has to ask for something.
fn check_asks(wanted: &Wanted, names: &str) -> Result<(), ApiError> {
    let nothing = Wanted { ipv6_count: Some(0), ..Wanted::default() };
    if *wanted == Wanted::default() || *wanted == nothing {
        return Err(ApiError::client("MissingParameter", format!("The request must contain one of {names}")));
    }
    Ok(())
}

/// AssignPrivateIpAddresses:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html>
pub async fn assign_private_ip_addresses(
    context: Context,
    input: AssignPrivateIpAddressesRequest,
) -> Result<AssignPrivateIpAddressesResult, ApiError> {
    let id = ids::parse(Noun::NetworkInterface, input.network_interface_id.as_deref().unwrap_or_default())?;
    let wanted = wanted(Asked {
        ipv4: texts(&input.private_ip_addresses),
        ipv4_count: input.secondary_private_ip_address_count,
        prefixes: texts(&input.ipv4_prefixes),
        prefix_count: input.ipv4_prefix_count,
        ..Asked::default()
    })?;
    check_asks(&wanted, "privateIpAddress, secondaryPrivateIpAddressCount, ipv4Prefix, ipv4PrefixCount")?;
    let reassign = input.allow_reassignment == Some(true);
    let given =
        context.transact(|txn| interfaces::assign(txn, &context.world, &id, &wanted, reassign)).await?;
    Ok(AssignPrivateIpAddressesResult {
        network_interface_id: Some(id.to_string()),
        assigned_private_ip_addresses: given
            .ipv4
            .iter()
            .map(|ip| AssignedPrivateIpAddress { private_ip_address: Some(ip.to_string()) })
            .collect(),
        assigned_ipv4_prefixes: given
            .prefixes
            .iter()
            .map(|net| Ipv4PrefixSpecification { ipv4_prefix: Some(net.to_string()) })
            .collect(),
    })
}

/// UnassignPrivateIpAddresses:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html>
pub async fn unassign_private_ip_addresses(
    context: Context,
    input: UnassignPrivateIpAddressesRequest,
) -> Result<(), ApiError> {
    let id = ids::parse(Noun::NetworkInterface, input.network_interface_id.as_deref().unwrap_or_default())?;
    let ips = all("PrivateIpAddress", &texts(&input.private_ip_addresses))?;
    let prefixes = all("Ipv4Prefix", &texts(&input.ipv4_prefixes))?;
    if ips.is_empty() && prefixes.is_empty() {
        return Err(ApiError::missing("privateIpAddress"));
    }
    context.transact(|txn| interfaces::unassign_ipv4(txn, &context.world, &id, &ips, &prefixes)).await
}

/// AssignIpv6Addresses:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignIpv6Addresses.html>
pub async fn assign_ipv6_addresses(
    context: Context,
    input: AssignIpv6AddressesRequest,
) -> Result<AssignIpv6AddressesResult, ApiError> {
    let id = ids::parse(Noun::NetworkInterface, input.network_interface_id.as_deref().unwrap_or_default())?;
    let wanted = wanted(Asked {
        ipv6: texts(&input.ipv6_addresses),
        ipv6_count: input.ipv6_address_count,
        ipv6_prefixes: texts(&input.ipv6_prefixes),
        ipv6_prefix_count: input.ipv6_prefix_count,
        ..Asked::default()
    })?;
    check_asks(&wanted, "ipv6Addresses, ipv6AddressCount, ipv6Prefix, ipv6PrefixCount")?;
    let given = context.transact(|txn| interfaces::assign(txn, &context.world, &id, &wanted, false)).await?;
    Ok(AssignIpv6AddressesResult {
        network_interface_id: Some(id.to_string()),
        assigned_ipv6_addresses: given.ipv6.iter().map(ToString::to_string).collect(),
        assigned_ipv6_prefixes: given.ipv6_prefixes.iter().map(ToString::to_string).collect(),
    })
}

/// UnassignIpv6Addresses:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignIpv6Addresses.html>
pub async fn unassign_ipv6_addresses(
    context: Context,
    input: UnassignIpv6AddressesRequest,
) -> Result<UnassignIpv6AddressesResult, ApiError> {
    let id = ids::parse(Noun::NetworkInterface, input.network_interface_id.as_deref().unwrap_or_default())?;
    let ips: Vec<std::net::Ipv6Addr> = all("Ipv6Address", &texts(&input.ipv6_addresses))?;
    let prefixes: Vec<ipnet::Ipv6Net> = all("Ipv6Prefix", &texts(&input.ipv6_prefixes))?;
    if ips.is_empty() && prefixes.is_empty() {
        return Err(ApiError::missing("ipv6Addresses"));
    }
    context.transact(|txn| interfaces::unassign_ipv6(txn, &context.world, &id, &ips, &prefixes)).await?;
    Ok(UnassignIpv6AddressesResult {
        network_interface_id: Some(id.to_string()),
        unassigned_ipv6_addresses: ips.iter().map(ToString::to_string).collect(),
        unassigned_ipv6_prefixes: prefixes.iter().map(ToString::to_string).collect(),
    })
}
