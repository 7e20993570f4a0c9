//! Options of a tunnel: what may be asked for, and what is given when nothing is.

use std::net::Ipv4Addr;

use cumulet_model::network::{VpnProposals, VpnTunnel};
use ipnet::Ipv4Net;

use crate::Error;

/// Encryption that both phases can have.
pub const ALGORITHMS: [&str; 4] = ["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"];
/// Integrity that both phases can have.
pub const INTEGRITY: [&str; 4] = ["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"];
/// Diffie-Hellman groups of phase 1 that are built: those of the model that strongSwan has in every distribution.
pub const PHASE1_GROUPS: [u32; 11] = [2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24];
/// As [`PHASE1_GROUPS`], of phase 2.
pub const PHASE2_GROUPS: [u32; 12] = [2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24];

/// Ranges that no tunnel can have, as EC2 reserves them.
const RESERVED: [[u8; 2]; 7] = [[0, 0], [1, 0], [2, 0], [3, 0], [4, 0], [5, 0], [169, 252]];

/// What is asked of a tunnel; nothing means the default, or what it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TunnelRequest {
    /// The /30 inside.
    pub inside_cidr: Option<String>,
    /// What both ends know.
    pub pre_shared_key: Option<String>,
    /// Seconds.
    pub phase1_lifetime: Option<i32>,
    /// Seconds.
    pub phase2_lifetime: Option<i32>,
    /// Seconds.
    pub rekey_margin: Option<i32>,
    /// Percent.
    pub rekey_fuzz_percent: Option<i32>,
    /// Packets.
    pub replay_window: Option<i32>,
    /// Seconds.
    pub dpd_timeout: Option<i32>,
    /// `clear`, `none` or `restart`.
    pub dpd_action: Option<String>,
    /// `add` or `start`.
    pub startup_action: Option<String>,
    /// `ikev1`, `ikev2`.
    pub ike_versions: Vec<String>,
    /// Of phase 1.
    pub phase1: VpnProposals,
    /// Of phase 2.
    pub phase2: VpnProposals,
}

fn invalid(name: &str, value: impl std::fmt::Display, why: &str) -> Error {
    Error::InvalidParameterValue(format!("Value ({value}) for parameter {name} is invalid. {why}"))
}

/// A number between bounds.
fn number(name: &str, value: Option<i32>, old: u32, least: u32, most: u32) -> Result<u32, Error> {
    let Some(value) = value else { return Ok(old) };
    u32::try_from(value)
        .ok()
        .filter(|n| (least..=most).contains(n))
        .ok_or_else(|| invalid(name, value, &format!("It must be between {least} and {most}.")))
}

/// A word of a few.
fn word(name: &str, value: Option<&String>, old: String, allowed: &[&str]) -> Result<String, Error> {
    match value {
        None => Ok(old),
        Some(value) if allowed.contains(&value.as_str()) => Ok(value.clone()),
        Some(value) => Err(invalid(name, value, &format!("Valid values are {}.", allowed.join(", ")))),
    }
}

/// Words of a few; none given means those that were.
fn words(name: &str, given: &[String], old: Vec<String>, allowed: &[&str]) -> Result<Vec<String>, Error> {
    if given.is_empty() {
        return Ok(old);
    }
    given.iter().map(|value| word(name, Some(value), String::new(), allowed)).collect()
}

fn groups(name: &str, given: &[u32], old: Vec<u32>, allowed: &[u32]) -> Result<Vec<u32>, Error> {
    if let Some(bad) = given.iter().find(|group| !allowed.contains(group)) {
        let allowed: Vec<String> = allowed.iter().map(u32::to_string).collect();
        return Err(invalid(name, bad, &format!("Valid values are {}.", allowed.join(", "))));
    }
    Ok(if given.is_empty() { old } else { given.to_vec() })
}

fn proposals(
    phase: u8,
    given: &VpnProposals,
    old: VpnProposals,
    allowed: &[u32],
) -> Result<VpnProposals, Error> {
    Ok(VpnProposals {
        encryption: words(
            &format!("Phase{phase}EncryptionAlgorithms"),
            &given.encryption,
            old.encryption,
            &ALGORITHMS,
        )?,
        integrity: words(
            &format!("Phase{phase}IntegrityAlgorithms"),
            &given.integrity,
            old.integrity,
            &INTEGRITY,
        )?,
        dh_groups: groups(&format!("Phase{phase}DHGroupNumbers"), &given.dh_groups, old.dh_groups, allowed)?,
    })
}

fn inside(text: &str) -> Result<Ipv4Net, Error> {
    let wrong = |why| invalid("TunnelInsideCidr", text, why);
    let net: Ipv4Net = text.parse().map_err(|_| wrong("This is not a valid CIDR block."))?;
    let [a, b, c, d] = net.network().octets();
    if net.prefix_len() != 30 || net.addr() != net.network() || (a, b) != (169, 254) {
        return Err(wrong("It must be a /30 of 169.254.0.0/16."));
    }
    if RESERVED.contains(&[c, d]) {
        return Err(wrong("The CIDR block is reserved."));
    }
    Ok(net)
}

/// A range inside that is none of those taken.
fn free_inside(taken: &[Ipv4Net]) -> Ipv4Net {
    loop {
        let place: u16 = rand::random();
        let [c, d] = (place & !3).to_be_bytes();
        let net = Ipv4Net::new_assert(Ipv4Addr::new(169, 254, c, d), 30);
        if !RESERVED.contains(&[c, d]) && !taken.contains(&net) {
            return net;
        }
    }
}

/// A key of 32 characters, the first of which is no zero.
fn new_key() -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz123456789._0";
    let letter = |most: usize| char::from(LETTERS[rand::random_range(0..most)]);
    std::iter::once(letter(52)).chain((1..32).map(|_| letter(LETTERS.len()))).collect()
}

fn check_key(key: &str) -> Result<(), Error> {
    let good = (8..=64).contains(&key.len())
        && !key.starts_with('0')
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'_');
    if good {
        return Ok(());
    }
    // The key itself stays out of the message.
    Err(Error::InvalidParameterValue(
        "Value for parameter PreSharedKey is invalid. It must have between 8 and 64 letters, digits, periods and \
         underscores, and cannot start with zero."
            .into(),
    ))
}

/// A tunnel as EC2 makes it when nothing is asked for; `taken` are the ranges inside other tunnels.
pub(super) fn default_tunnel(outside_ip: Ipv4Addr, taken: &[Ipv4Net]) -> VpnTunnel {
    VpnTunnel {
        outside_ip,
        inside_cidr: free_inside(taken),
        pre_shared_key: new_key(),
        phase1_lifetime: 28_800,
        phase2_lifetime: 3600,
        dpd_timeout: 30,
        dpd_action: "clear".into(),
        startup_action: "add".into(),
        ike_versions: vec!["ikev1".into(), "ikev2".into()],
        phase1: VpnProposals::default(),
        phase2: VpnProposals::default(),
        rekey_margin: 270,
        rekey_fuzz_percent: 100,
        replay_window: 1024,
    }
}

/// A tunnel with what is asked for; `taken` are the ranges inside other tunnels.
pub(super) fn apply(old: VpnTunnel, asked: &TunnelRequest, taken: &[Ipv4Net]) -> Result<VpnTunnel, Error> {
    let inside_cidr = asked.inside_cidr.as_deref().map(inside).transpose()?.unwrap_or(old.inside_cidr);
    if taken.contains(&inside_cidr) {
        return Err(invalid("TunnelInsideCidr", inside_cidr, "Another tunnel of the gateway has it."));
    }
    if let Some(key) = &asked.pre_shared_key {
        check_key(key)?;
    }
    let phase1_lifetime =
        number("Phase1LifetimeSeconds", asked.phase1_lifetime, old.phase1_lifetime, 900, 28_800)?;
    let phase2_lifetime =
        number("Phase2LifetimeSeconds", asked.phase2_lifetime, old.phase2_lifetime, 900, 3600)?;
    if phase2_lifetime >= phase1_lifetime {
        return Err(invalid(
            "Phase2LifetimeSeconds",
            phase2_lifetime,
            "It must be less than Phase1LifetimeSeconds.",
        ));
    }
    // A margin that nobody asked for follows a short lifetime.
    let most = phase2_lifetime / 2;
    let rekey_margin =
        number("RekeyMarginTimeSeconds", asked.rekey_margin, old.rekey_margin.min(most), 60, most)?;
    Ok(VpnTunnel {
        outside_ip: old.outside_ip,
        inside_cidr,
        pre_shared_key: asked.pre_shared_key.clone().unwrap_or(old.pre_shared_key),
        phase1_lifetime,
        phase2_lifetime,
        dpd_timeout: number("DPDTimeoutSeconds", asked.dpd_timeout, old.dpd_timeout, 30, 86_400)?,
        dpd_action: word(
            "DPDTimeoutAction",
            asked.dpd_action.as_ref(),
            old.dpd_action,
            &["clear", "none", "restart"],
        )?,
        startup_action: word(
            "StartupAction",
            asked.startup_action.as_ref(),
            old.startup_action,
            &["add", "start"],
        )?,
        ike_versions: words("IKEVersions", &asked.ike_versions, old.ike_versions, &["ikev1", "ikev2"])?,
        phase1: proposals(1, &asked.phase1, old.phase1, &PHASE1_GROUPS)?,
        phase2: proposals(2, &asked.phase2, old.phase2, &PHASE2_GROUPS)?,
        rekey_margin,
        rekey_fuzz_percent: number(
            "RekeyFuzzPercentage",
            asked.rekey_fuzz_percent,
            old.rekey_fuzz_percent,
            0,
            100,
        )?,
        replay_window: number("ReplayWindowSize", asked.replay_window, old.replay_window, 64, 2048)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_have_bounds() {
        let old = default_tunnel(Ipv4Addr::new(100, 64, 0, 2), &[]);
        assert!(check_key(&old.pre_shared_key).is_ok() && old.pre_shared_key.len() == 32);
        let bad = [
            TunnelRequest { inside_cidr: Some("169.254.169.252/30".into()), ..Default::default() },
            TunnelRequest { inside_cidr: Some("169.254.8.1/30".into()), ..Default::default() },
            TunnelRequest { inside_cidr: Some("10.0.0.0/30".into()), ..Default::default() },
            TunnelRequest { pre_shared_key: Some("0abcdefgh".into()), ..Default::default() },
            TunnelRequest { pre_shared_key: Some("short".into()), ..Default::default() },
            TunnelRequest { phase2_lifetime: Some(3601), ..Default::default() },
            TunnelRequest { phase1_lifetime: Some(900), phase2_lifetime: Some(900), ..Default::default() },
            TunnelRequest { dpd_action: Some("explode".into()), ..Default::default() },
            TunnelRequest { ike_versions: vec!["ikev3".into()], ..Default::default() },
            TunnelRequest {
                phase1: VpnProposals { dh_groups: vec![5], ..Default::default() },
                ..Default::default()
            },
        ];
        for asked in bad {
            assert!(apply(old.clone(), &asked, &[]).is_err(), "{asked:?}");
        }
        let asked = TunnelRequest { inside_cidr: Some("169.254.8.4/30".into()), ..Default::default() };
        let new = apply(old.clone(), &asked, &[]).unwrap();
        assert_eq!(new.pre_shared_key, old.pre_shared_key);
        assert!(apply(old, &asked, &[new.inside_cidr]).is_err());
    }
}
