//! Every request that botocore signs must verify, and must not verify once a byte of its body changed.
//!
//! Needs `python3` with botocore. With `CUMULET_ORACLE=1` (as in CI) their absence is a failure; without,
//! the test says that it was skipped.

use cumulet_sigv4::{KeyCache, Policy, RequestParts, Secret, SigError, Via, parse};
use sha2::{Digest, Sha256};
use std::process::Command;

const REQUESTS: &str = "400";

fn text(field: &str) -> String {
    String::from_utf8(hex::decode(field).expect("hex")).expect("UTF-8")
}

#[test]
fn botocore_requests_verify() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracle_sigv4.py");
    let required = std::env::var_os("CUMULET_ORACLE").is_some_and(|value| value == "1");
    let importable = Command::new("python3")
        .args(["-c", "import botocore"])
        .output()
        .is_ok_and(|out| out.status.success());
    if !importable {
        assert!(!required, "CUMULET_ORACLE=1, but python3 has no botocore");
        eprintln!("skipped: python3 has no botocore");
        return;
    }
    let seed = std::process::id().to_string();
    let output = Command::new("python3").args([script, &seed, REQUESTS]).output().expect("python3 runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let secret = Secret::new("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned());
    let (cache, policy) = (KeyCache::new(), Policy::default());
    let mut seen = [0usize; 2];
    for line in String::from_utf8(output.stdout).expect("UTF-8").lines() {
        let [kind, method, path, query, headers, body, now] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("bad line {line}");
        };
        let (path, query, packed) = (text(path), text(query), hex::decode(headers).expect("hex"));
        let fields: Vec<&[u8]> = packed.split(|byte| *byte == 0).collect();
        let headers: Vec<(&str, &[u8])> = fields
            .chunks_exact(2)
            .map(|pair| (std::str::from_utf8(pair[0]).expect("UTF-8"), pair[1]))
            .collect();
        let parts = RequestParts { method, path: &path, query: &query, headers: &headers };
        let mut body = hex::decode(body).expect("hex");
        let context = || format!("seed {seed}: {kind} {method} {path}?{query}");
        let presented = parse(&parts).unwrap_or_else(|error| panic!("{error}: {}", context()));
        seen[usize::from(presented.via == Via::Query)] += 1;
        let now = now.parse().expect("number");
        let hash = Sha256::digest(&body).into();
        cache
            .verify(&parts, &presented, &secret, &hash, now, &policy)
            .unwrap_or_else(|error| panic!("{error}: {}", context()));
        body.push(b'x');
        let hash = Sha256::digest(&body).into();
        assert_eq!(
            cache.verify(&parts, &presented, &secret, &hash, now, &policy),
            Err(SigError::Mismatch),
            "{}",
            context()
        );
    }
    assert!(seen[0] > 50 && seen[1] > 50, "both ways are covered: {seen:?}");
}
