//! Sets of DHCP options.
//!
//! A set can't be changed, only replaced by another. New VPCs have the region's own set, which is made when it isn't
//! there.

use std::net::{IpAddr, Ipv4Addr};

use cumulet_model::network::{DhcpOptions, Vpc};
use cumulet_model::{DhcpOptionsId, Tags, World};

use crate::Error;
use crate::db::Txn;
use crate::error::Noun;
use crate::world::new_id;

/// The resolver of the VPC, in the place of a name server's address.
pub const AMAZON_PROVIDED: &str = "AmazonProvidedDNS";
/// Servers of a kind that a set may have, as on EC2.
const MAX_SERVERS: usize = 4;

/// What the region's own set holds.
fn region_options(region: &str) -> Vec<(String, Vec<String>)> {
    let domain =
        if region == "us-east-1" { "ec2.internal".into() } else { format!("{region}.compute.internal") };
    vec![("domain-name".into(), vec![domain]), ("domain-name-servers".into(), vec![AMAZON_PROVIDED.into()])]
}

/// The region's own set.
pub(crate) fn of_region(txn: &mut Txn, world: &World) -> DhcpOptionsId {
    let options = region_options(&world.region);
    let found = txn.state().dhcp_options.in_world(world).find(|set| set.options == options);
    if let Some(set) = found {
        return set.id.clone();
    }
    let set = DhcpOptions { v: 1, world: world.clone(), id: new_id(), options, tags: Tags::new() };
    let id = set.id.clone();
    txn.put(set);
    id
}

fn wrong(option: &str, value: &str, why: &str) -> Error {
    Error::InvalidParameterValue(format!("Value ({value}) for parameter {option} is invalid. {why}"))
}

fn check_servers(option: &str, values: &[String]) -> Result<(), Error> {
    if values.len() > MAX_SERVERS {
        return Err(wrong(option, &values.join(","), "Up to four servers may be specified."));
    }
    for value in values {
        if value == AMAZON_PROVIDED && option == "domain-name-servers" {
            continue;
        }
        match value.parse::<IpAddr>() {
            Ok(IpAddr::V4(ip)) if ip != Ipv4Addr::UNSPECIFIED => {}
            Ok(IpAddr::V6(_)) => {
                return Err(Error::Unsupported(format!(
                    "The option {option} can't have the IPv6 address {value}: this server tells guests options by \
                     DHCP for IPv4 only."
                )));
            }
            Ok(IpAddr::V4(_)) | Err(_) => return Err(wrong(option, value, "It is not an IP address.")),
        }
    }
    Ok(())
}

fn check(option: &str, values: &[String]) -> Result<(), Error> {
    let first = values.first().map(String::as_str).unwrap_or_default();
    if values.iter().all(String::is_empty) {
        return Err(wrong(option, first, "It must have a value."));
    }
    match option {
        "domain-name" => {
            let well_formed = |c: char| c.is_ascii_alphanumeric() || "-_. ".contains(c);
            if values.len() > 1 || first.len() > 255 || !first.chars().all(well_formed) {
                return Err(wrong(option, &values.join(","), "It is not a domain name."));
            }
            Ok(())
        }
        "domain-name-servers" | "ntp-servers" | "netbios-name-servers" => check_servers(option, values),
        "netbios-node-type" => match values {
            [one] if ["1", "2", "4", "8"].contains(&one.as_str()) => Ok(()),
            _ => Err(wrong(option, &values.join(","), "The values are 1, 2, 4 and 8.")),
        },
        "ipv6-address-preferred-lease-time" => Err(Error::Unsupported(
            "The option ipv6-address-preferred-lease-time is not supported: IPv6 addresses have no leases on this \
             server."
                .into(),
        )),
        other => Err(Error::InvalidParameterValue(format!(
            "Value ({other}) for parameter name is invalid. Unknown DHCP option"
        ))),
    }
}

/// Makes a set.
///
/// # Errors
/// An option that is unknown, given twice, or has a value that it can't have; none at all.
pub fn create(
    txn: &mut Txn,
    world: &World,
    given: Vec<(String, Vec<String>)>,
    tags: Tags,
) -> Result<DhcpOptions, Error> {
    if given.is_empty() {
        return Err(Error::MissingParameter("dhcpConfiguration".into()));
    }
    let mut options: Vec<(String, Vec<String>)> = Vec::new();
    for (option, values) in given {
        // Servers may come in one value with commas.
        let values: Vec<String> = if option.ends_with("-servers") {
            values.iter().flat_map(|value| value.split(',')).map(|value| value.trim().to_owned()).collect()
        } else {
            values
        };
        check(&option, &values)?;
        if options.iter().any(|(have, _)| *have == option) {
            return Err(wrong("name", &option, "The option is given twice."));
        }
        options.push((option, values));
    }
    let set = DhcpOptions { v: 1, world: world.clone(), id: new_id(), options, tags };
    txn.put(set.clone());
    Ok(set)
}

/// A set by its id.
///
/// # Errors
/// It isn't there.
pub fn find(txn: &mut Txn, world: &World, id: &DhcpOptionsId) -> Result<DhcpOptions, Error> {
    txn.get(world, id).ok_or_else(|| Error::not_found(Noun::DhcpOptions, id))
}

/// Deletes a set.
///
/// # Errors
/// It is missing, or a VPC has it.
pub fn delete(txn: &mut Txn, world: &World, id: &DhcpOptionsId) -> Result<(), Error> {
    find(txn, world, id)?;
    if txn.state().referrers::<Vpc>(id).next().is_some() {
        return Err(Error::DependencyViolation(format!(
            "The dhcpOptions '{id}' has dependencies and cannot be deleted."
        )));
    }
    txn.delete::<DhcpOptions>(world, id);
    Ok(())
}
