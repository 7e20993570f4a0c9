//! Published vectors, refusals, and sign → verify under proptest.

use cumulet_sigv4::{
    Credentials, KeyCache, Policy, Presented, RequestParts, Secret, SigError, SigningKey, parse, presign,
    sign_headers, verify,
};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const NOW: i64 = 1_440_938_160; // 20150830T123600Z
const HOST: (&str, &[u8]) = ("host", b"127.0.0.1:4566");

fn secret() -> Secret {
    Secret::new(SECRET.to_owned())
}

fn body_hash(body: &[u8]) -> [u8; 32] {
    Sha256::digest(body).into()
}

fn check(parts: &RequestParts<'_>, body: &[u8], now: i64) -> Result<Presented, SigError> {
    let presented = parse(parts)?;
    let key = SigningKey::derive(&secret(), &presented.scope);
    verify(parts, &presented, &key, &body_hash(body), now, &Policy::default())?;
    Ok(presented)
}

/// Name, method, path, query, further signed headers, body, signature.
type Vector<'a> = (&'a str, &'a str, &'a str, &'a str, &'a [(&'a str, &'a [u8])], &'a str, &'a str);

/// Cases of AWS's published "aws-sig-v4-test-suite": scope `20150830/us-east-1/service`.
#[test]
fn published_vectors() {
    let form: &[(&str, &[u8])] = &[("content-type", b"application/x-www-form-urlencoded")];
    let cases: &[Vector<'_>] = &[
        (
            "get-vanilla",
            "GET",
            "/",
            "",
            &[],
            "",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        ),
        (
            "get-slash",
            "GET",
            "//",
            "",
            &[],
            "",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        ),
        (
            "get-relative",
            "GET",
            "/example/..",
            "",
            &[],
            "",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        ),
        (
            "get-vanilla-query-order-key-case",
            "GET",
            "/",
            "Param2=value2&Param1=value1",
            &[],
            "",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        (
            "post-vanilla",
            "POST",
            "/",
            "",
            &[],
            "",
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
        ),
        (
            "post-x-www-form-urlencoded",
            "POST",
            "/",
            "",
            form,
            "Param1=value1",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        ),
    ];
    for (name, method, path, query, extra, body, signature) in cases {
        let mut signed = vec!["host", "x-amz-date"];
        signed.extend(extra.iter().map(|(name, _)| *name));
        signed.sort_unstable();
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={}, Signature={signature}",
            signed.join(";")
        );
        let mut headers: Vec<(&str, &[u8])> = vec![
            ("host", b"example.amazonaws.com"),
            ("x-amz-date", b"20150830T123600Z"),
            ("authorization", authorization.as_bytes()),
        ];
        headers.extend_from_slice(extra);
        let parts = RequestParts { method, path, query, headers: &headers };
        let result = check(&parts, body.as_bytes(), NOW);
        assert!(result.is_ok(), "{name}: {result:?}");
    }
}

/// A request signed with `sign_headers`, kept in owned form so that a test may change any part.
#[derive(Clone, Debug)]
struct Signed {
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Signed {
    fn by_header(method: &str, path: &str, query: &str, body: &[u8], token: Option<&str>) -> Self {
        let headers = [HOST, ("content-type", b"application/x-www-form-urlencoded".as_slice())];
        let parts = RequestParts { method, path, query, headers: &headers };
        let secret = secret();
        let credentials = Credentials { access_key: "AKID", secret: &secret, session_token: token };
        let added = sign_headers(&parts, &credentials, "us-east-1", "ec2", &body_hash(body), NOW);
        let mut owned: Vec<(String, Vec<u8>)> =
            headers.iter().map(|(name, value)| ((*name).to_owned(), value.to_vec())).collect();
        owned.extend(added.into_iter().map(|(name, value)| (name.to_owned(), value.into_bytes())));
        Self {
            method: method.into(),
            path: path.into(),
            query: query.into(),
            headers: owned,
            body: body.into(),
        }
    }

    fn by_query(path: &str, query: &str, expires_secs: u32, token: Option<&str>) -> Self {
        let parts = RequestParts { method: "GET", path, query, headers: &[HOST] };
        let secret = secret();
        let credentials = Credentials { access_key: "AKID", secret: &secret, session_token: token };
        let query = presign(&parts, &credentials, "us-east-1", "ec2", &body_hash(b""), expires_secs, NOW);
        let headers = vec![(HOST.0.to_owned(), HOST.1.to_vec())];
        Self { method: "GET".into(), path: path.into(), query, headers, body: Vec::new() }
    }

    fn check(&self, now: i64) -> Result<Presented, SigError> {
        let headers: Vec<(&str, &[u8])> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())).collect();
        let parts =
            RequestParts { method: &self.method, path: &self.path, query: &self.query, headers: &headers };
        check(&parts, &self.body, now)
    }

    fn header(&mut self, name: &str) -> &mut Vec<u8> {
        &mut self.headers.iter_mut().find(|(header_name, _)| header_name == name).expect("header is there").1
    }

    fn replace_in_header(&mut self, name: &str, from: &str, to: &str) {
        let value = String::from_utf8(self.header(name).clone()).expect("UTF-8");
        assert!(value.contains(from), "{value} has {from}");
        *self.header(name) = value.replace(from, to).into_bytes();
    }
}

fn plain() -> Signed {
    Signed::by_header("POST", "/", "", b"Action=DescribeInstances", Some("token"))
}

type Change = (&'static str, fn(&mut Signed));

#[test]
fn header_tampering_is_refused() {
    assert!(plain().check(NOW).is_ok());
    let tampers: &[Change] = &[
        ("method", |request| request.method = "GET".into()),
        ("path", |request| request.path = "/x".into()),
        ("query", |request| request.query = "a=b".into()),
        ("body", |request| request.body.push(b'&')),
        ("host", |request| *request.header("host") = b"evil".to_vec()),
        ("content-type", |request| *request.header("content-type") = b"text/plain".to_vec()),
        ("token", |request| *request.header("x-amz-security-token") = b"other".to_vec()),
        ("date", |request| *request.header("x-amz-date") = b"20150830T123601Z".to_vec()),
        ("region", |request| request.replace_in_header("authorization", "us-east-1", "us-east-2")),
        ("service", |request| request.replace_in_header("authorization", "/ec2/", "/sts/")),
        ("signed headers", |request| request.replace_in_header("authorization", "content-type;", "")),
    ];
    for (what, tamper) in tampers {
        let mut request = plain();
        tamper(&mut request);
        assert_eq!(request.check(NOW), Err(SigError::Mismatch), "{what}");
    }
}

#[test]
fn malformed_claims_are_refused() {
    let incomplete: &[Change] = &[
        ("scheme", |request| request.replace_in_header("authorization", "AWS4-HMAC-SHA256", "Basic")),
        ("no credential", |request| request.replace_in_header("authorization", "Credential=", "C=")),
        ("short credential", |request| request.replace_in_header("authorization", "/us-east-1", "")),
        ("terminator", |request| request.replace_in_header("authorization", "aws4_request", "aws5")),
        ("host unsigned", |request| request.replace_in_header("authorization", "host;", "")),
        ("date unsigned", |request| request.replace_in_header("authorization", "x-amz-date;", "")),
        ("token unsigned", |request| request.replace_in_header("authorization", ";x-amz-security-token", "")),
        ("signature", |request| request.replace_in_header("authorization", "Signature=", "Signature=zz")),
        ("repeated", |request| {
            request.replace_in_header("authorization", "Signature=", "Signature=1,Signature=")
        }),
        ("date form", |request| *request.header("x-amz-date") = b"yesterday".to_vec()),
        ("both ways", |request| request.query = "X-Amz-Signature=00".into()),
    ];
    for (what, spoil) in incomplete {
        let mut request = plain();
        spoil(&mut request);
        let result = request.check(NOW);
        assert!(matches!(result, Err(SigError::Incomplete(_))), "{what}: {result:?}");
    }
    let mut request = plain();
    request.headers.retain(|(name, _)| name != "authorization");
    assert_eq!(request.check(NOW), Err(SigError::Missing));
    let mut request = plain();
    request.replace_in_header("authorization", "20150830", "20150829");
    assert!(matches!(request.check(NOW), Err(SigError::ScopeDate { .. })));
}

#[test]
fn time_bounds() {
    let request = plain();
    assert!(request.check(NOW + 300).is_ok());
    assert_eq!(request.check(NOW + 301), Err(SigError::Expired));
    assert!(request.check(NOW - 300).is_ok());
    assert!(matches!(request.check(NOW - 301), Err(SigError::NotYetCurrent { .. })));

    let url = Signed::by_query("/", "Action=DescribeRegions", 604_800, None);
    assert!(url.check(NOW + 604_800).is_ok());
    assert_eq!(url.check(NOW + 604_801), Err(SigError::Expired));
    for bad in [0, 604_801] {
        assert_eq!(Signed::by_query("/", "", bad, None).check(NOW), Err(SigError::BadExpires));
    }
}

#[test]
fn query_tampering_is_refused() {
    let url = Signed::by_query("/", "Action=DescribeRegions", 60, Some("to/ken"));
    let presented = url.check(NOW).expect("valid");
    assert_eq!(presented.session_token.as_deref(), Some("to/ken"));
    assert_eq!(presented.expires_secs, Some(60));
    for (from, to) in [
        ("DescribeRegions", "DescribeVpcs"),
        ("Expires=60", "Expires=61"),
        ("to%2Fken", "t"),
        ("AKID", "AKIX"),
    ] {
        let mut changed = url.clone();
        assert!(changed.query.contains(from));
        changed.query = changed.query.replace(from, to);
        // The access key is bound by the query string, which is itself signed.
        assert_eq!(changed.check(NOW), Err(SigError::Mismatch), "{from}");
    }
    let mut repeated = url.clone();
    repeated.query.push_str("&X-Amz-Expires=600000");
    assert!(matches!(repeated.check(NOW), Err(SigError::Incomplete(_))));
    let mut disguised = url;
    disguised.query.push_str("&X-Amz-%45xpires=600000");
    assert!(matches!(disguised.check(NOW), Err(SigError::Incomplete(_))));
}

#[test]
fn declared_payload_hash() {
    let sign = |declared: &str, body: &[u8]| {
        let headers = [HOST, ("x-amz-content-sha256", declared.as_bytes())];
        let parts =
            RequestParts { method: "PUT", path: "/snapshots/s/blocks/0", query: "", headers: &headers };
        let secret = secret();
        let credentials = Credentials { access_key: "AKID", secret: &secret, session_token: None };
        let added = sign_headers(&parts, &credentials, "us-east-1", "ebs", &body_hash(body), NOW);
        let mut all = headers.to_vec();
        all.extend(added.iter().map(|(name, value)| (*name, value.as_bytes())));
        let parts = RequestParts { headers: &all, ..parts };
        let presented = parse(&parts).expect("well-formed");
        let key = SigningKey::derive(&secret, &presented.scope);
        [false, true].map(|unsigned_payload| {
            let policy = Policy { unsigned_payload, ..Policy::default() };
            verify(&parts, &presented, &key, &body_hash(body), NOW, &policy)
        })
    };
    assert_eq!(sign("UNSIGNED-PAYLOAD", b"block"), [Err(SigError::BodyHash), Ok(())]);
    assert_eq!(sign(&hex::encode(body_hash(b"block")), b"block"), [Ok(()), Ok(())]);
    assert_eq!(
        sign(&hex::encode(body_hash(b"other")), b"block"),
        [Err(SigError::BodyHash), Err(SigError::BodyHash)]
    );
}

#[test]
fn cache_notices_a_changed_secret() {
    let request = plain();
    let headers: Vec<(&str, &[u8])> =
        request.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())).collect();
    let parts = RequestParts { method: "POST", path: "/", query: "", headers: &headers };
    let presented = parse(&parts).expect("well-formed");
    let (cache, hash) = (KeyCache::new(), body_hash(&request.body));
    let verify = |secret: &Secret| cache.verify(&parts, &presented, secret, &hash, NOW, &Policy::default());
    assert_eq!(verify(&Secret::new("wrong".into())), Err(SigError::Mismatch));
    assert_eq!(verify(&secret()), Ok(()));
    assert_eq!(verify(&secret()), Ok(()));
    assert_eq!(verify(&Secret::new("rotated".into())), Err(SigError::Mismatch));
}

#[test]
fn codes_by_service() {
    let cases = [
        (SigError::UnknownKey, "ec2", "AuthFailure", 401),
        (SigError::UnknownKey, "sts", "InvalidClientTokenId", 403),
        (SigError::WrongRegion { presented: "x".into() }, "ec2", "AuthFailure", 401),
        (SigError::WrongRegion { presented: "x".into() }, "sts", "SignatureDoesNotMatch", 403),
        (SigError::Mismatch, "ec2", "SignatureDoesNotMatch", 403),
        (SigError::Expired, "ec2", "RequestExpired", 400),
        (SigError::Missing, "ec2", "MissingAuthenticationToken", 403),
        (SigError::Incomplete(String::new()), "ec2", "IncompleteSignature", 400),
    ];
    for (error, service, code, status) in cases {
        assert_eq!((error.code(service), error.http_status(service)), (code, status), "{error:?}");
    }
}

proptest! {
    #[test]
    fn header_round_trip(path in "(/[ -~]{0,8}){0,4}", query in "[ -~]{0,60}", body in any::<Vec<u8>>(), at in any::<prop::sample::Index>()) {
        let path = path.replace(['?', '#'], "_");
        prop_assume!(!query.contains("X-Amz"));
        let mut request = Signed::by_header("POST", &path, &query, &body, None);
        prop_assert!(request.check(NOW).is_ok());
        if !body.is_empty() {
            request.body[at.index(body.len())] ^= 1;
            prop_assert_eq!(request.check(NOW), Err(SigError::Mismatch));
        }
    }

    #[test]
    fn query_round_trip(query in "[a-zA-Z0-9%+&=._ -]{0,60}", expires_secs in 1u32..=604_800, token in proptest::option::of("[ -~]{1,30}")) {
        let request = Signed::by_query("/", &query, expires_secs, token.as_deref());
        prop_assert!(request.check(NOW).is_ok());
    }

    #[test]
    fn any_flipped_signature_bit_is_refused(at in 0usize..64, bit in 0u8..4) {
        let mut request = plain();
        let value = request.header("authorization");
        let start = value.len() - 64;
        let digit = (value[start + at] as char).to_digit(16).expect("hex") ^ (1 << bit);
        value[start + at] = char::from_digit(digit, 16).expect("below 16") as u8;
        prop_assert_eq!(request.check(NOW), Err(SigError::Mismatch));
    }

    #[test]
    fn parse_never_panics(authorization in ".{0,200}", query in ".{0,200}") {
        let headers = [HOST, ("x-amz-date", b"20150830T123600Z".as_slice()), ("authorization", authorization.as_bytes())];
        let _ = parse(&RequestParts { method: "GET", path: "/", query: &query, headers: &headers });
        let _ = parse(&RequestParts { method: "GET", path: "/", query: &format!("X-Amz-Algorithm=AWS4-HMAC-SHA256&{query}"), headers: &headers[..1] });
    }
}
