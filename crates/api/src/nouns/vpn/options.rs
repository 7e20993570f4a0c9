//! Tunnel options, from and to the wire.

use cumulet_aws_model::ec2::{
    self, ActiveVpnTunnelStatus, ModifyVpnTunnelOptionsSpecification, TunnelOption,
};
use cumulet_control::vpn::{ALGORITHMS, INTEGRITY, PHASE1_GROUPS, PHASE2_GROUPS, TunnelRequest};
use cumulet_model::network::{VpnProposals, VpnTunnel};

use cumulet_node_api::TunnelStatus;

use crate::ApiError;

/// The options that a call asks for, of either of the two shapes that have them under the same names.
macro_rules! request {
    ($given:expr) => {{
        let given = $given;
        if given.tunnel_inside_ipv6_cidr.is_some() {
            return Err(ApiError::unsupported("VPN tunnels of this server carry IPv4."));
        }
        let log = given.log_options.as_ref().and_then(|log| log.cloud_watch_log_options.as_ref());
        if log.is_some_and(|log| log.log_enabled == Some(true) || log.bgp_log_enabled == Some(true)) {
            return Err(ApiError::unsupported("This server has no CloudWatch Logs for a tunnel's log."));
        }
        if given.enable_tunnel_lifecycle_control == Some(true) {
            return Err(ApiError::unsupported(
                "Tunnel endpoints of this server have no maintenance to control.",
            ));
        }
        let texts = |values: Vec<Option<String>>| values.into_iter().flatten().collect::<Vec<String>>();
        let numbers = |values: Vec<Option<i32>>| {
            // What is no number of a group is refused with the others.
            values.into_iter().flatten().map(|n| u32::try_from(n).unwrap_or(u32::MAX)).collect::<Vec<u32>>()
        };
        Ok(TunnelRequest {
            inside_cidr: given.tunnel_inside_cidr.clone(),
            pre_shared_key: given.pre_shared_key.clone(),
            phase1_lifetime: given.phase1_lifetime_seconds,
            phase2_lifetime: given.phase2_lifetime_seconds,
            rekey_margin: given.rekey_margin_time_seconds,
            rekey_fuzz_percent: given.rekey_fuzz_percentage,
            replay_window: given.replay_window_size,
            dpd_timeout: given.dpd_timeout_seconds,
            dpd_action: given.dpd_timeout_action.clone(),
            startup_action: given.startup_action.clone(),
            ike_versions: texts(given.ike_versions.iter().map(|v| v.value.clone()).collect()),
            phase1: VpnProposals {
                encryption: texts(
                    given.phase1_encryption_algorithms.iter().map(|v| v.value.clone()).collect(),
                ),
                integrity: texts(given.phase1_integrity_algorithms.iter().map(|v| v.value.clone()).collect()),
                dh_groups: numbers(given.phase1_dh_group_numbers.iter().map(|v| v.value).collect()),
            },
            phase2: VpnProposals {
                encryption: texts(
                    given.phase2_encryption_algorithms.iter().map(|v| v.value.clone()).collect(),
                ),
                integrity: texts(given.phase2_integrity_algorithms.iter().map(|v| v.value.clone()).collect()),
                dh_groups: numbers(given.phase2_dh_group_numbers.iter().map(|v| v.value).collect()),
            },
        })
    }};
}

/// Options of a new tunnel.
pub fn create(given: &ec2::VpnTunnelOptionsSpecification) -> Result<TunnelRequest, ApiError> {
    request!(given)
}

/// Options of a tunnel that is there.
pub fn modify(given: &ModifyVpnTunnelOptionsSpecification) -> Result<TunnelRequest, ApiError> {
    request!(given)
}

/// A tunnel for a reply; what may be anything is shown as all that there is.
pub fn wire(tunnel: &VpnTunnel) -> TunnelOption {
    let number = |n: u32| i32::try_from(n).ok();
    let words = |own: &[String], all: &[&str]| -> Vec<Option<String>> {
        if own.is_empty() {
            all.iter().map(|word| Some((*word).to_owned())).collect()
        } else {
            own.iter().cloned().map(Some).collect()
        }
    };
    let groups = |own: &[u32], all: &[u32]| -> Vec<Option<i32>> {
        (if own.is_empty() { all } else { own }).iter().map(|n| number(*n)).collect()
    };
    macro_rules! list {
        ($type:ident, $values:expr) => {
            $values.into_iter().map(|value| ec2::$type { value }).collect()
        };
    }
    let (one, two) = (&tunnel.phase1, &tunnel.phase2);
    TunnelOption {
        outside_ip_address: Some(tunnel.outside_ip.to_string()),
        tunnel_inside_cidr: Some(tunnel.inside_cidr.to_string()),
        pre_shared_key: Some(tunnel.pre_shared_key.clone()),
        phase1_lifetime_seconds: number(tunnel.phase1_lifetime),
        phase2_lifetime_seconds: number(tunnel.phase2_lifetime),
        rekey_margin_time_seconds: number(tunnel.rekey_margin),
        rekey_fuzz_percentage: number(tunnel.rekey_fuzz_percent),
        replay_window_size: number(tunnel.replay_window),
        dpd_timeout_seconds: number(tunnel.dpd_timeout),
        dpd_timeout_action: Some(tunnel.dpd_action.clone()),
        phase1_encryption_algorithms: list!(
            Phase1EncryptionAlgorithmsListValue,
            words(&one.encryption, &ALGORITHMS)
        ),
        phase2_encryption_algorithms: list!(
            Phase2EncryptionAlgorithmsListValue,
            words(&two.encryption, &ALGORITHMS)
        ),
        phase1_integrity_algorithms: list!(
            Phase1IntegrityAlgorithmsListValue,
            words(&one.integrity, &INTEGRITY)
        ),
        phase2_integrity_algorithms: list!(
            Phase2IntegrityAlgorithmsListValue,
            words(&two.integrity, &INTEGRITY)
        ),
        phase1_dh_group_numbers: list!(Phase1DHGroupNumbersListValue, groups(&one.dh_groups, &PHASE1_GROUPS)),
        phase2_dh_group_numbers: list!(Phase2DHGroupNumbersListValue, groups(&two.dh_groups, &PHASE2_GROUPS)),
        ike_versions: list!(IKEVersionsListValue, tunnel.ike_versions.iter().cloned().map(Some)),
        startup_action: Some(tunnel.startup_action.clone()),
        enable_tunnel_lifecycle_control: Some(false),
        ..Default::default()
    }
}

/// What a tunnel's ends use now; a tunnel that is not up is still to be negotiated.
pub fn active(seen: Option<&TunnelStatus>) -> ActiveVpnTunnelStatus {
    let Some(negotiated) = seen.and_then(|seen| seen.negotiated.as_ref()) else {
        return ActiveVpnTunnelStatus {
            provisioning_status: Some("pending".into()),
            provisioning_status_reason: seen.map(|seen| seen.message.clone()),
            ..Default::default()
        };
    };
    let (one, two) = (&negotiated.phase1, &negotiated.phase2);
    let number = |group: Option<u32>| group.and_then(|group| i32::try_from(group).ok());
    ActiveVpnTunnelStatus {
        phase1_encryption_algorithm: one.encryption.clone(),
        phase2_encryption_algorithm: two.encryption.clone(),
        phase1_integrity_algorithm: one.integrity.clone(),
        phase2_integrity_algorithm: two.integrity.clone(),
        phase1_dh_group: number(one.dh_group),
        phase2_dh_group: number(two.dh_group),
        ike_version: Some(negotiated.ike_version.clone()),
        provisioning_status: Some("available".into()),
        provisioning_status_reason: None,
    }
}
