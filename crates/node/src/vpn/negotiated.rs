//! What a tunnel's ends agreed on, from strongSwan's words to EC2's.

use cumulet_node_api::{VpnNegotiated, VpnSuite};

use super::raw::Section;

/// What an association and one of its children use.
pub fn of(association: &Section, child: &Section) -> VpnNegotiated {
    VpnNegotiated {
        ike_version: format!("ikev{}", association.value("version").unwrap_or("2")),
        phase1: suite(association),
        phase2: suite(child),
    }
}

fn suite(section: &Section) -> VpnSuite {
    // Sealed IKE has no algorithm of integrity of its own, but a function that keys are made with.
    let hash = section.value("integ-alg").or_else(|| section.value("prf-alg"));
    VpnSuite {
        encryption: section.value("encr-alg").map(|name| encryption(name, section.value("encr-keysize"))),
        integrity: hash.map(integrity),
        dh_group: section.value("dh-group").and_then(group),
    }
}

fn encryption(name: &str, bits: Option<&str>) -> String {
    let bits = bits.unwrap_or_default();
    match name {
        "AES_CBC" => format!("AES{bits}"),
        "AES_GCM_16" => format!("AES{bits}-GCM-16"),
        other => other.to_owned(),
    }
}

fn integrity(name: &str) -> String {
    let known =
        [("SHA2_512", "SHA2-512"), ("SHA2_384", "SHA2-384"), ("SHA2_256", "SHA2-256"), ("SHA1", "SHA1")];
    let found = known.iter().find(|(ours, _)| name.contains(ours));
    found.map_or_else(|| name.to_owned(), |(_, theirs)| (*theirs).to_owned())
}

/// Numbers of groups: <https://www.iana.org/assignments/ikev2-parameters/ikev2-parameters.xhtml>
fn group(name: &str) -> Option<u32> {
    Some(match name {
        "MODP_1024" => 2,
        "MODP_1536" => 5,
        "MODP_2048" => 14,
        "MODP_3072" => 15,
        "MODP_4096" => 16,
        "MODP_6144" => 17,
        "MODP_8192" => 18,
        "ECP_256" => 19,
        "ECP_384" => 20,
        "ECP_521" => 21,
        "MODP_1024_160" => 22,
        "MODP_2048_224" => 23,
        "MODP_2048_256" => 24,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vpn::raw;

    #[test]
    fn both_phases_are_told_in_ec2s_words() {
        let text = "list-sa event {t {version=2 state=ESTABLISHED encr-alg=AES_CBC encr-keysize=128 integ-alg=HMAC_SHA2_256_128 \
                    prf-alg=PRF_HMAC_SHA2_256 dh-group=MODP_2048 child-sas {t-1 {name=t state=INSTALLED encr-alg=AES_GCM_16 \
                    encr-keysize=256 dh-group=ECP_384}}}}";
        let association = raw::events(text, "list-sa").remove(0);
        let child = &association.section("child-sas").unwrap().sections[0];
        let suite = |encryption: &str, integrity: Option<&str>, group| VpnSuite {
            encryption: Some(encryption.into()),
            integrity: integrity.map(Into::into),
            dh_group: Some(group),
        };
        let found = of(&association, child);
        assert_eq!(found.ike_version, "ikev2");
        assert_eq!(found.phase1, suite("AES128", Some("SHA2-256"), 14));
        assert_eq!(found.phase2, suite("AES256-GCM-16", None, 20));
    }
}
