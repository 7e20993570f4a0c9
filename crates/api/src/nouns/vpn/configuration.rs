//! What a router's owner needs: the XML document, and files for particular routers.

use std::fmt::Write as _;

use cumulet_aws_model::ec2::{
    GetVpnConnectionDeviceSampleConfigurationRequest, GetVpnConnectionDeviceSampleConfigurationResult,
    GetVpnConnectionDeviceTypesRequest, GetVpnConnectionDeviceTypesResult, VpnConnectionDeviceType,
};
use cumulet_control::{Error, Noun};
use cumulet_model::VpnConnectionId;
use cumulet_model::network::{CustomerGateway, VpnConnection, VpnTunnel};

use super::gateways::required;
use crate::ApiError;
use crate::context::Context;
use crate::paging::Paging;

/// Addresses inside a tunnel: the server's end and the router's.
fn inside(tunnel: &VpnTunnel) -> (std::net::Ipv4Addr, std::net::Ipv4Addr) {
    let base = u32::from(tunnel.inside_cidr.network());
    ((base + 1).into(), (base + 2).into())
}

fn first<'a>(list: &'a [String], default: &'a str) -> &'a str {
    list.first().map_or(default, String::as_str)
}

/// EC2's names of algorithms as the XML document has them: encryption, then integrity of IKE.
fn xml_words(encryption: &str, integrity: &str) -> (&'static str, &'static str) {
    let encryption = match encryption {
        "AES256" => "aes-256-cbc",
        "AES128-GCM-16" => "aes-128-gcm-16",
        "AES256-GCM-16" => "aes-256-gcm-16",
        _ => "aes-128-cbc",
    };
    let integrity = match integrity {
        "SHA2-256" => "sha2-256",
        "SHA2-384" => "sha2-384",
        "SHA2-512" => "sha2-512",
        _ => "sha1",
    };
    (encryption, integrity)
}

/// The document that EC2 gives as `customerGatewayConfiguration`.
pub fn xml(vpn: &VpnConnection, customer: &CustomerGateway) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<vpn_connection id=\"{}\">\n  <customer_gateway_id>{}</customer_gateway_id>\n  \
         <vpn_gateway_id>{}</vpn_gateway_id>\n  <vpn_connection_type>ipsec.1</vpn_connection_type>\n  \
         <vpn_connection_attributes>NoBGPVPNConnection</vpn_connection_attributes>\n",
        vpn.id, vpn.customer_gateway_id, vpn.vpn_gateway_id
    );
    for tunnel in &vpn.tunnels {
        let (server, router) = inside(tunnel);
        out.push_str("  <ipsec_tunnel>\n");
        for (side, outside, inside) in
            [("customer_gateway", customer.ip, router), ("vpn_gateway", tunnel.outside_ip, server)]
        {
            // Writing to a string never fails.
            let _ = write!(
                out,
                "    <{side}>\n      <tunnel_outside_address>\n        <ip_address>{outside}</ip_address>\n      \
                 </tunnel_outside_address>\n      <tunnel_inside_address>\n        <ip_address>{inside}</ip_address>\n        \
                 <network_mask>255.255.255.252</network_mask>\n        <network_cidr>30</network_cidr>\n      \
                 </tunnel_inside_address>\n    </{side}>\n"
            );
        }
        let (one, two) = (&tunnel.phase1, &tunnel.phase2);
        let (ike_cipher, ike_hash) =
            xml_words(first(&one.encryption, "AES128"), first(&one.integrity, "SHA1"));
        let (esp_cipher, esp_hash) =
            xml_words(first(&two.encryption, "AES128"), first(&two.integrity, "SHA1"));
        let esp_hash =
            if esp_hash == "sha1" { "hmac-sha1-96".to_owned() } else { format!("hmac-{esp_hash}") };
        let _ = write!(
            out,
            "    <ike>\n      <authentication_protocol>{ike_hash}</authentication_protocol>\n      \
             <encryption_protocol>{ike_cipher}</encryption_protocol>\n      <lifetime>{}</lifetime>\n      \
             <perfect_forward_secrecy>group{}</perfect_forward_secrecy>\n      <mode>main</mode>\n      \
             <pre_shared_key>{}</pre_shared_key>\n    </ike>\n    <ipsec>\n      <protocol>esp</protocol>\n      \
             <authentication_protocol>{esp_hash}</authentication_protocol>\n      \
             <encryption_protocol>{esp_cipher}</encryption_protocol>\n      <lifetime>{}</lifetime>\n      \
             <perfect_forward_secrecy>group{}</perfect_forward_secrecy>\n      <mode>tunnel</mode>\n      \
             <clear_df_bit>true</clear_df_bit>\n      \
             <fragmentation_before_encryption>true</fragmentation_before_encryption>\n      \
             <tcp_mss_adjustment>1379</tcp_mss_adjustment>\n      <dead_peer_detection>\n        <interval>10</interval>\n        \
             <retries>3</retries>\n      </dead_peer_detection>\n    </ipsec>\n  </ipsec_tunnel>\n",
            tunnel.phase1_lifetime,
            one.dh_groups.first().copied().unwrap_or(2),
            tunnel.pre_shared_key,
            tunnel.phase2_lifetime,
            two.dh_groups.first().copied().unwrap_or(2),
        );
    }
    out.push_str("</vpn_connection>\n");
    out
}

/// A kind of router: id, vendor, platform, software.
const DEVICES: [(&str, &str, &str, &str); 3] = [
    ("9005b6c1", "Generic", "Generic", "Vendor Agnostic"),
    ("b0adb196", "Strongswan", "Linux", "strongSwan 5.9+ (ipsec.conf)"),
    ("c1d5e5a7", "Strongswan", "Linux", "strongSwan 5.9+ (swanctl.conf)"),
];

/// GetVpnConnectionDeviceTypes:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnConnectionDeviceTypes.html>
pub async fn get_vpn_connection_device_types(
    _: Context,
    input: GetVpnConnectionDeviceTypesRequest,
) -> Result<GetVpnConnectionDeviceTypesResult, ApiError> {
    let paging = Paging::new(input.max_results, input.next_token.as_deref(), 1)?;
    let page = paging.page(DEVICES.iter(), |device| device.0);
    let wire = |device: &(&str, &str, &str, &str)| VpnConnectionDeviceType {
        vpn_connection_device_type_id: Some(device.0.into()),
        vendor: Some(device.1.into()),
        platform: Some(device.2.into()),
        software: Some(device.3.into()),
    };
    Ok(GetVpnConnectionDeviceTypesResult {
        vpn_connection_device_types: page.items.into_iter().map(wire).collect(),
        next_token: page.next_token,
    })
}

/// A strongSwan proposal: the first algorithms of a phase, or those that every version of it has.
fn proposal(phase: &cumulet_model::network::VpnProposals) -> String {
    let group = match phase.dh_groups.first().copied().unwrap_or(14) {
        2 => "modp1024",
        5 => "modp1536",
        15 => "modp3072",
        16 => "modp4096",
        17 => "modp6144",
        18 => "modp8192",
        19 => "ecp256",
        20 => "ecp384",
        21 => "ecp521",
        22 => "modp1024s160",
        24 => "modp2048s256",
        _ => "modp2048",
    };
    let hash = match first(&phase.integrity, "SHA2-256") {
        "SHA1" => "sha1",
        "SHA2-384" => "sha384",
        "SHA2-512" => "sha512",
        _ => "sha256",
    };
    match first(&phase.encryption, "AES128") {
        "AES256" => format!("aes256-{hash}-{group}"),
        // A combined cipher needs no integrity, but IKE a function to make keys with.
        "AES128-GCM-16" => format!("aes128gcm16-prf{hash}-{group}"),
        "AES256-GCM-16" => format!("aes256gcm16-prf{hash}-{group}"),
        _ => format!("aes128-{hash}-{group}"),
    }
}

/// As [`proposal`], for ESP, which makes no keys.
fn esp(phase: &cumulet_model::network::VpnProposals) -> String {
    proposal(phase).split('-').filter(|word| !word.starts_with("prf")).collect::<Vec<_>>().join("-")
}

/// `/etc/swanctl/conf.d/….conf` for both tunnels.
fn swanctl(vpn: &VpnConnection, customer: &CustomerGateway, version: u8) -> String {
    let mut out = format!(
        "# {}: /etc/swanctl/conf.d/{}.conf, then `swanctl --load-all`.\n\
         # The second tunnel takes over when the first is down: give both to your router by the priority of routes.\n\
         connections {{\n",
        vpn.id, vpn.id
    );
    let mut secrets = String::from("secrets {\n");
    for (tunnel, number) in vpn.tunnels.iter().zip(1..) {
        let (ike, child) = (proposal(&tunnel.phase1), esp(&tunnel.phase2));
        let _ = write!(
            out,
            "  {id}-{number} {{\n    version = {version}\n    local_addrs = %any\n    remote_addrs = {server}\n    \
             proposals = {ike}\n    rekey_time = {phase1}s\n    dpd_delay = 10s\n    dpd_timeout = {dpd}s\n    mobike = no\n    keyingtries = 0\n    \
             encap = yes\n    local {{\n      auth = psk\n      id = {router}\n    }}\n    remote {{\n      auth = psk\n      id = {server}\n    }}\n    \
             children {{\n      {id}-{number} {{\n        local_ts = {here}\n        remote_ts = {there}\n        esp_proposals = {child}\n        \
             rekey_time = {phase2}s\n        priority = {priority}\n        start_action = start\n        close_action = start\n        dpd_action = restart\n      }}\n    }}\n  }}\n",
            id = vpn.id,
            server = tunnel.outside_ip,
            router = customer.ip,
            phase1 = tunnel.phase1_lifetime,
            phase2 = tunnel.phase2_lifetime,
            dpd = tunnel.dpd_timeout,
            here = vpn.remote_cidr,
            there = vpn.local_cidr,
            priority = number * 100,
        );
        let _ = write!(
            secrets,
            "  ike-{id}-{number} {{\n    id-local = {router}\n    id-remote = {server}\n    secret = \"{key}\"\n  }}\n",
            id = vpn.id,
            router = customer.ip,
            server = tunnel.outside_ip,
            key = tunnel.pre_shared_key,
        );
    }
    format!("{out}}}\n{secrets}}}\n")
}

/// `/etc/ipsec.conf` and `/etc/ipsec.secrets` for both tunnels.
fn ipsec_conf(vpn: &VpnConnection, customer: &CustomerGateway, version: u8) -> String {
    let mut out = String::from("# /etc/ipsec.conf\nconfig setup\n  uniqueids=no\n\n");
    let mut secrets = String::from("# /etc/ipsec.secrets\n");
    for (tunnel, number) in vpn.tunnels.iter().zip(1..) {
        let _ = write!(
            out,
            "conn {}-{number}\n  keyexchange=ikev{version}\n  authby=secret\n  left=%defaultroute\n  leftid={}\n  right={}\n  \
             rightid={}\n  leftsubnet={}\n  rightsubnet={}\n  ike={}!\n  esp={}!\n  ikelifetime={}s\n  lifetime={}s\n  \
             forceencaps=yes\n  keyingtries=%forever\n  mobike=no\n  dpddelay=10s\n  dpdtimeout={}s\n  dpdaction=restart\n  auto=start\n\n",
            vpn.id,
            customer.ip,
            tunnel.outside_ip,
            tunnel.outside_ip,
            vpn.remote_cidr,
            vpn.local_cidr,
            proposal(&tunnel.phase1),
            esp(&tunnel.phase2),
            tunnel.phase1_lifetime,
            tunnel.phase2_lifetime,
            tunnel.dpd_timeout,
        );
        let _ =
            writeln!(secrets, "{} {} : PSK \"{}\"", customer.ip, tunnel.outside_ip, tunnel.pre_shared_key);
    }
    format!("{out}{secrets}")
}

/// A text for people, from which any router can be set up.
fn generic(vpn: &VpnConnection, customer: &CustomerGateway, version: u8) -> String {
    let mut out = format!(
        "Site-to-site VPN connection {}\nCustomer gateway {} at {}\nStatic routes to the VPC go into either tunnel.\n",
        vpn.id, customer.id, customer.ip
    );
    for (tunnel, number) in vpn.tunnels.iter().zip(1..) {
        let (server, router) = inside(tunnel);
        let _ = write!(
            out,
            "\nTunnel {number}\n  IKE version: {version}\n  Outside address of the gateway: {}\n  Pre-shared key: {}\n  IKE proposal: {}\n  \
             IKE lifetime: {} seconds\n  ESP proposal: {}\n  ESP lifetime: {} seconds\n  Dead peer detection: every 10 seconds, gone after {}\n  \
             Inside address of the router: {router}/30\n  Inside address of the gateway: {server}/30\n  Your side: {}\n  VPC's side: {}\n",
            tunnel.outside_ip,
            tunnel.pre_shared_key,
            proposal(&tunnel.phase1),
            tunnel.phase1_lifetime,
            esp(&tunnel.phase2),
            tunnel.phase2_lifetime,
            tunnel.dpd_timeout,
            vpn.remote_cidr,
            vpn.local_cidr,
        );
    }
    out
}

/// GetVpnConnectionDeviceSampleConfiguration:
/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnConnectionDeviceSampleConfiguration.html>
pub async fn get_vpn_connection_device_sample_configuration(
    context: Context,
    input: GetVpnConnectionDeviceSampleConfigurationRequest,
) -> Result<GetVpnConnectionDeviceSampleConfigurationResult, ApiError> {
    let id: VpnConnectionId = required(Noun::VpnConnection, input.vpn_connection_id.as_ref())?;
    let state = context.state();
    let vpn = state.get::<VpnConnection>(&context.world, &id).filter(|vpn| vpn.delete_time.is_none());
    let vpn = vpn.ok_or_else(|| Error::not_found(Noun::VpnConnection, &id))?;
    let customer = state.get::<CustomerGateway>(&context.world, &vpn.customer_gateway_id);
    let customer =
        customer.ok_or_else(|| Error::not_found(Noun::CustomerGateway, &vpn.customer_gateway_id))?;
    let wanted = input.internet_key_exchange_version.as_deref().unwrap_or("ikev2");
    let version = match wanted {
        "ikev1" => 1,
        "ikev2" => 2,
        other => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter InternetKeyExchangeVersion is invalid. Valid values are ikev1 and ikev2."
            )));
        }
    };
    match (input.sample_type.as_deref(), version) {
        (Some("recommended"), 1) => {
            return Err(ApiError::unsupported(
                "IKEv1 is not recommended; ask for the sample type compatibility.",
            ));
        }
        (None | Some("recommended" | "compatibility"), _) => {}
        (Some(other), _) => {
            return Err(ApiError::invalid_value(format!(
                "Value ({other}) for parameter SampleType is invalid."
            )));
        }
    }
    if vpn.tunnels.iter().any(|tunnel| !tunnel.ike_versions.iter().any(|allowed| allowed == wanted)) {
        return Err(ApiError::invalid_value(format!("A tunnel of {id} doesn't allow {wanted}.")));
    }
    let text = match input.vpn_connection_device_type_id.as_deref() {
        Some("9005b6c1") => generic(vpn, customer, version),
        Some("b0adb196") => ipsec_conf(vpn, customer, version),
        Some("c1d5e5a7") => swanctl(vpn, customer, version),
        other => {
            return Err(ApiError::invalid_value(format!(
                "Value ({}) for parameter VpnConnectionDeviceTypeId is invalid.",
                other.unwrap_or_default()
            )));
        }
    };
    Ok(GetVpnConnectionDeviceSampleConfigurationResult {
        vpn_connection_device_sample_configuration: Some(text),
    })
}
