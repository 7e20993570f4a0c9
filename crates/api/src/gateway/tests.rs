//! The gateway under hostile input: whatever is sent, the answer is well-formed, never a fault of the server's, and a
//! refused call changes nothing.

use std::sync::Arc;

use bytes::Bytes;
use cumulet_aws_model::{Kind, Member, OperationDesc, StructDesc, find_operation};
use cumulet_control::Cloud;
use cumulet_control::db::State;
use cumulet_control::images::Bundle;
use cumulet_model::instance::{Ended, Instance, Observed, Phase, Reachability};
use cumulet_model::{AccountId, Time};
use cumulet_sigv4::{Credentials, Secret, presign, sign_headers};
use rand::rngs::StdRng;
use rand::{Rng, RngExt, SeedableRng};

use super::*;
use crate::auth::Credential;
use crate::testing;

const KEY: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const HOST: (&str, &[u8]) = ("host", b"127.0.0.1:4566");
const VERSION: &str = "2016-11-15";

struct Front {
    cloud: Arc<Cloud>,
    gateway: Gateway,
    world: cumulet_model::World,
}

/// A parsed reply.
struct Answer {
    status: u16,
    code: String,
    body: String,
}

/// How a call is signed.
#[derive(Clone, Copy)]
struct Signing<'a> {
    key: &'a str,
    secret: &'a str,
    region: &'a str,
    service: &'a str,
    seconds_off: i64,
}

const GOOD: Signing<'static> =
    Signing { key: KEY, secret: SECRET, region: "us-east-1", service: "ec2", seconds_off: 0 };

impl Front {
    async fn new(dev: bool) -> Self {
        let context = testing::context().await;
        let bundle = Bundle {
            id: "0123456789abcdef".into(),
            name: "cumulet-test".into(),
            description: "An image for tests".into(),
            architecture: "x86_64".into(),
            cmdline: "console=ttyS0".into(),
            kernel: true,
            size_bytes: 1 << 30,
            created: Time::UNIX_EPOCH,
        };
        context.cloud.offer_bundles(vec![bundle]).await.unwrap();
        let credential = Credential {
            access_key: KEY.into(),
            secret: Secret::new(SECRET.into()),
            account: AccountId::default_account(),
        };
        let authority = Authority::new(if dev { Vec::new() } else { vec![credential] }, dev);
        let gateway = Gateway::new(context.cloud.clone(), authority);
        Self { cloud: context.cloud, gateway, world: context.world }
    }

    fn state(&self) -> Arc<State> {
        self.cloud.db.state()
    }

    async fn signed(&self, how: Signing<'_>, signed_body: &[u8], body: &[u8]) -> Answer {
        let headers = [HOST];
        let parts = RequestParts { method: "POST", path: "/", query: "", headers: &headers };
        let secret = Secret::new(how.secret.into());
        let who = Credentials { access_key: how.key, secret: &secret, session_token: None };
        let hash = Sha256::digest(signed_body).into();
        let now = self.cloud.now().as_second() + how.seconds_off;
        let mut request = http::Request::builder().method("POST").uri("/").header("host", HOST.1);
        for (name, value) in sign_headers(&parts, &who, how.region, how.service, &hash, now) {
            request = request.header(name, value);
        }
        self.send(request.body(()).unwrap(), body, how.service == "sts").await
    }

    async fn send(&self, request: http::Request<()>, body: &[u8], sts: bool) -> Answer {
        let before = self.state();
        let reply = self.gateway.handle(&request.into_parts().0, Ok(Bytes::copy_from_slice(body))).await;
        let answered = String::from_utf8(reply.body.to_vec()).unwrap();
        let shown = || format!("{}\n{answered}", String::from_utf8_lossy(&body[..body.len().min(4000)]));
        assert!(reply.status < 500, "{}", shown());
        let xml = roxmltree::Document::parse(&answered).unwrap_or_else(|e| panic!("{e}: {}", shown()));
        let text = |path: &[&str]| {
            let mut node = xml.root_element();
            for name in path {
                node = node
                    .children()
                    .find(|n| n.tag_name().name() == *name)
                    .unwrap_or_else(|| panic!("no {name}: {}", shown()));
            }
            node.text().unwrap_or_default().to_owned()
        };
        let mut code = String::new();
        if reply.status != 200 {
            let id;
            if sts {
                code = text(&["Error", "Code"]);
                id = text(&["RequestId"]);
                assert_eq!(xml.root_element().tag_name().name(), "ErrorResponse");
                assert_eq!(text(&["Error", "Type"]), "Sender");
            } else {
                code = text(&["Errors", "Error", "Code"]);
                id = text(&["RequestID"]);
                assert_eq!(xml.root_element().tag_name().name(), "Response");
            }
            assert_eq!(id, reply.request_id);
            assert!(!code.is_empty(), "{}", shown());
            // A protected instance spares those of its zone only.
            let part = code == "OperationNotPermitted" && body.starts_with(b"Action=TerminateInstances");
            assert!(
                part || Arc::ptr_eq(&before, &self.state()),
                "a refused call changed something: {}",
                shown()
            );
        }
        Answer { status: reply.status, code, body: answered }
    }

    async fn call(&self, service: &str, action: &str, parameters: &[(String, String)]) -> Answer {
        let mut body = format!("Action={action}&Version={VERSION}");
        for (name, value) in parameters {
            body.push('&');
            escape(name, &mut body);
            body.push('=');
            escape(value, &mut body);
        }
        self.signed(Signing { service, ..GOOD }, body.as_bytes(), body.as_bytes()).await
    }

    async fn ec2(&self, action: &str, parameters: &[(&str, &str)]) -> Answer {
        let owned: Vec<_> = parameters.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        self.call("ec2", action, &owned).await
    }

    fn image(&self) -> String {
        self.state().images.all().next().unwrap().id.to_string()
    }

    /// Two instances, one running and one stopped, a key pair and a group.
    async fn furnish(&self) {
        let image = self.image();
        let run =
            [("ImageId", image.as_str()), ("InstanceType", "t3.nano"), ("MinCount", "2"), ("MaxCount", "2")];
        assert_eq!(self.ec2("RunInstances", &run).await.status, 200);
        let key = [("KeyName", "key"), ("KeyType", "ed25519")];
        assert_eq!(self.ec2("CreateKeyPair", &key).await.status, 200);
        let group = [("GroupName", "group"), ("GroupDescription", "a group")];
        assert_eq!(self.ec2("CreateSecurityGroup", &group).await.status, 200);
        self.furnish_network().await;
        let instances: Vec<Instance> = self.state().instances.all().cloned().collect();
        let stopped = instances[1].id.to_string();
        self.observe(&instances[0], Phase::Running).await;
        assert_eq!(self.ec2("StopInstances", &[("InstanceId.1", &stopped)]).await.status, 200);
        self.observe(&instances[1], Phase::Off { ended: Ended::Requested }).await;
    }

    /// One of each part of a network that the default VPC doesn't come with.
    async fn furnish_network(&self) {
        let state = self.state();
        let subnet = state.subnets.in_world(&self.world).next().unwrap();
        let (vpc, place) = (("VpcId", subnet.vpc_id.as_str()), ("SubnetId", subnet.id.as_str()));
        let peer = ("PeerVpcId", subnet.vpc_id.as_str());
        for (action, parameters) in [
            ("CreateRouteTable", vec![vpc]),
            ("CreateNetworkAcl", vec![vpc]),
            ("CreateInternetGateway", vec![]),
            ("CreateEgressOnlyInternetGateway", vec![vpc]),
            ("CreateNatGateway", vec![place, ("ConnectivityType", "private")]),
            // With itself it fails, and is there for a while.
            ("CreateVpcPeeringConnection", vec![vpc, peer]),
        ] {
            assert_eq!(self.ec2(action, &parameters).await.status, 200, "{action}");
        }
        let state = self.state();
        let table = state.route_tables.in_world(&self.world).find(|table| table.main.is_none()).unwrap();
        let associate = [("RouteTableId", table.id.as_str()), place];
        assert_eq!(self.ec2("AssociateRouteTable", &associate).await.status, 200);
    }

    async fn observe(&self, instance: &Instance, phase: Phase) {
        let observed = Observed {
            world: instance.world.clone(),
            id: instance.id.clone(),
            generation: instance.generation,
            phase,
            since: self.cloud.now(),
            reachability: Reachability::Passed,
        };
        let put = self.cloud.db.transact(|txn| {
            txn.put(observed);
            Ok(())
        });
        put.await.unwrap();
    }

    /// Ids and names that are there.
    fn known(&self) -> Vec<String> {
        let (state, world) = (self.state(), &self.world);
        let mut all = vec![self.image(), "key".into(), "group".into(), "default".into(), "us-east-1a".into()];
        all.extend(state.instances.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.volumes.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.enis.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.vpcs.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.subnets.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.security_groups.in_world(world).map(|r| r.id.to_string()));
        for table in state.route_tables.in_world(world) {
            all.push(table.id.to_string());
            all.extend(
                table.main.iter().chain(table.subnets.iter().map(|(id, _)| id)).map(ToString::to_string),
            );
        }
        for acl in state.network_acls.in_world(world) {
            all.push(acl.id.to_string());
            all.extend(acl.subnets.iter().map(|(id, _)| id.to_string()));
        }
        all.extend(state.internet_gateways.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.egress_only_internet_gateways.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.nat_gateways.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.peerings.in_world(world).map(|r| r.id.to_string()));
        all.extend(state.dhcp_options.in_world(world).map(|r| r.id.to_string()));
        all.extend(["10.0.0.0/16", "10.0.0.0/24", "172.31.240.0/28", "domain-name"].map(str::to_owned));
        all.extend(
            state.security_groups.in_world(world).flat_map(|g| g.rules.iter().map(|r| r.id.to_string())),
        );
        all
    }
}

fn escape(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte as char),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
}

fn desc(service: &str, name: &str) -> &'static OperationDesc {
    let table = match service {
        "sts" => cumulet_aws_model::sts::OPERATIONS,
        _ => cumulet_aws_model::ec2::OPERATIONS,
    };
    find_operation(table, name).unwrap()
}

/// Values that have broken servers.
fn hostile(rng: &mut StdRng) -> String {
    const FIXED: &[&str] = &[
        "",
        " ",
        "-1",
        "0",
        "1",
        "2147483647",
        "2147483648",
        "-2147483649",
        "9223372036854775807",
        "1e309",
        "NaN",
        "true",
        "TRUE",
        "maybe",
        "null",
        "\0",
        "\u{1}\u{8}\u{b}\u{1f}",
        "\u{fffe}\u{ffff}",
        "]]>",
        "<a>&amp;</a>",
        "é\u{301}\u{202e}日本",
        "🦀",
        "i-",
        "i-1",
        "i-0123456789abcdef0",
        "vol-0123456789abcdef0",
        "i-0123456789ABCDEF0",
        "sg-zzzzzzzzzzzzzzzzz",
        "eni-é123456789abcdef",
        "ami-00000000",
        "../../etc/passwd",
        "0.0.0.0/0",
        "10.0.0.0/33",
        "::/0",
        "999.1.1.1",
        "172.31.0.0/16",
        "172.31.255.255",
        "*",
        "?",
        "\\",
        "**********************b",
        "tag:",
        "tag:*",
        "aws:reserved",
        "2026-13-45T99:99:99Z",
        "0000-01-01T00:00:00Z",
        "9999999999999999-01-01",
        "%",
        "a,b,,c",
        "/",
        "//",
        "1.",
        ".",
        "..",
        "-0",
        "+5",
        "0x10",
        "e30=",
        "!!!!",
        "c1:",
        "YzE6",
        "YzE6aS0w",
    ];
    match rng.random_range(0..20) {
        0 => "9".repeat(400),
        1 => "x".repeat(rng.random_range(120..300)),
        2 => "*a".repeat(150),
        3 => "\u{10ffff}".repeat(130),
        _ => FIXED[rng.random_range(0..FIXED.len())].to_owned(),
    }
}

struct Maker<'a> {
    rng: &'a mut StdRng,
    known: &'a [String],
    /// One value in so many is hostile.
    hostile: u32,
    out: Vec<(String, String)>,
}

impl Maker<'_> {
    fn structure(&mut self, prefix: &str, desc: &StructDesc, depth: u32) {
        // Of wide inputs few members, so that a call now and then is acceptable.
        let chance = (4.0 / desc.members.len() as f64).clamp(0.05, 0.8);
        for member in desc.members {
            if member.required || self.rng.random_bool(chance) {
                self.member(prefix, member, depth);
            }
        }
    }

    fn member(&mut self, prefix: &str, member: &Member, depth: u32) {
        if self.rng.random_ratio(1, self.hostile * 8) {
            return self.leaf(format!("{prefix}{}", member.query), None);
        }
        self.value(format!("{prefix}{}", member.query), member.name, &member.kind, depth);
    }

    fn leaf(&mut self, name: String, good: Option<String>) {
        let value = match good {
            Some(good) if !self.rng.random_ratio(1, self.hostile) => good,
            _ => hostile(self.rng),
        };
        self.out.push((name, value));
    }

    fn value(&mut self, name: String, member: &str, kind: &Kind, depth: u32) {
        let rng = &mut *self.rng;
        let good = match kind {
            Kind::Struct(desc) if depth < 5 => return self.structure(&format!("{name}."), desc, depth + 1),
            Kind::Struct(_) => return,
            Kind::List(list) => {
                let count = if rng.random_ratio(1, 40) { 60 } else { rng.random_range(1..3) };
                for n in 1..=count {
                    self.value(format!("{name}.{n}"), member, &list.kind, depth + 1);
                }
                return;
            }
            Kind::Enum(desc) => desc.values[rng.random_range(0..desc.values.len())].to_owned(),
            Kind::Bool if member == "DryRun" => "false".to_owned(),
            Kind::Bool => ["true", "false"][rng.random_range(0..2)].to_owned(),
            Kind::I32 { .. } | Kind::I64 { .. } | Kind::F64 => {
                ["0", "1", "5", "22", "65535", "1000"][rng.random_range(0..6)].to_owned()
            }
            Kind::Time => "2026-01-02T03:04:05Z".to_owned(),
            Kind::Blob => "aGVsbG8=".to_owned(),
            Kind::Str => self.text(member),
        };
        self.leaf(name, Some(good));
    }

    /// A text that fits a member of this name, where its name says what fits.
    fn text(&mut self, member: &str) -> String {
        let prefix = match member {
            "InstanceId" | "InstanceIds" => "i-",
            "ImageId" | "ImageIds" => "ami-",
            "SubnetId" | "SubnetIds" => "subnet-",
            "VpcId" | "VpcIds" | "PeerVpcId" => "vpc-",
            "RouteTableId" | "RouteTableIds" => "rtb-",
            "NetworkAclId" | "NetworkAclIds" => "acl-",
            "AssociationId" => ["rtbassoc-", "aclassoc-"][self.rng.random_range(0..2)],
            "InternetGatewayId" | "InternetGatewayIds" | "GatewayId" => "igw-",
            "EgressOnlyInternetGatewayId" | "EgressOnlyInternetGatewayIds" => "eigw-",
            "NatGatewayId" | "NatGatewayIds" => "nat-",
            "VpcPeeringConnectionId" | "VpcPeeringConnectionIds" => "pcx-",
            "GroupId" | "GroupIds" | "Groups" | "SecurityGroupIds" => "sg-",
            "SecurityGroupRuleIds" | "SecurityGroupRuleId" => "sgr-",
            "NetworkInterfaceId" | "NetworkInterfaceIds" => "eni-",
            "VolumeId" | "VolumeIds" => "vol-",
            "DhcpOptionsId" | "DhcpOptionsIds" => "dopt-",
            // No id begins with a digit, and every range does.
            "CidrBlock" | "Cidr" | "DestinationCidrBlock" => "1",
            "KeyName" | "KeyNames" => "key",
            "SecurityGroups" | "GroupName" | "GroupNames" => "group",
            _ => "",
        };
        let fits: Vec<&String> = self.known.iter().filter(|id| id.starts_with(prefix)).collect();
        let others = [
            "tcp",
            "-1",
            "udp",
            "0.0.0.0/0",
            "10.0.0.0/8",
            "Name",
            "tag:Name",
            "tag-key",
            "/dev/xvda",
            "/dev/sdf",
            "172.31.0.77",
            "a text",
            "instance-state-name",
            "vpc-id",
            "group-id",
        ];
        match fits.len() {
            n if n > 0 && (!prefix.is_empty() || self.rng.random_bool(0.5)) => {
                fits[self.rng.random_range(0..n)].clone()
            }
            _ => others[self.rng.random_range(0..others.len())].to_owned(),
        }
    }
}

fn random_parameters(rng: &mut StdRng, known: &[String], desc: &OperationDesc) -> Vec<(String, String)> {
    let rate = [3, 10, 1000][rng.random_range(0..3)];
    let mut maker = Maker { rng, known, hostile: rate, out: Vec::new() };
    maker.structure("", desc.input, 0);
    let mut out = maker.out;
    if desc.name == "CreateKeyPair" {
        // An RSA key takes seconds to make in a debug build.
        out.retain(|(name, _)| name != "KeyType");
        out.push(("KeyType".into(), "ed25519".into()));
    }
    out
}

#[tokio::test]
async fn calls_without_parameters_are_answered() {
    let front = Front::new(true).await;
    for (service, action) in routes::operations() {
        let answer = front.call(service, action, &[]).await;
        let required = desc(service, action).input.members.iter().any(|member| member.required);
        if required {
            assert_eq!(answer.code, "MissingParameter", "{action}");
        }
        let unknown = front.call(service, action, &[("NoSuchThing.1".into(), "x".into())]).await;
        assert_eq!(unknown.status, 400, "{action}");
        assert!(
            ["UnknownParameter", "MissingParameter"].contains(&unknown.code.as_str()),
            "{action}: {}",
            unknown.code
        );
    }
}

#[tokio::test]
async fn a_token_leads_on_only_in_the_list_that_gave_it() {
    let front = Front::new(true).await;
    let more = [("MaxResults", "5"), ("Filter.1.Name", "current-generation"), ("Filter.1.Value.1", "true")];
    let first = front.ec2("DescribeInstanceTypes", &more).await;
    let token = first.body.split("<nextToken>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
    let with = |parameters: &[(&'static str, &'static str)]| {
        [parameters, &[("NextToken", "")]].concat().into_iter().map(|(name, value)| match name {
            "NextToken" => (name, token),
            _ => (name, value),
        })
    };
    let ask = async |action: &str, parameters: &[(&'static str, &'static str)]| {
        front.ec2(action, &with(parameters).collect::<Vec<_>>()).await
    };
    assert_eq!(ask("DescribeInstanceTypes", &more).await.status, 200);
    let larger = [("MaxResults", "7"), more[1], more[2]];
    assert_eq!(ask("DescribeInstanceTypes", &larger).await.status, 200, "a page may be larger");
    for (action, parameters) in [
        ("DescribeInstanceTypes", &more[..1]),
        ("DescribeInstanceTypeOfferings", &more[..1]),
        ("DescribeVolumes", &more[..1]),
    ] {
        assert_eq!(ask(action, parameters).await.code, "InvalidNextToken", "{action}");
    }
    // In another region it would be of another list.
    let body = format!(
        "Action=DescribeInstanceTypes&Version={VERSION}&MaxResults=5&NextToken={token}\
                        &Filter.1.Name=current-generation&Filter.1.Value.1=true"
    );
    let here = front.signed(GOOD, body.as_bytes(), body.as_bytes()).await;
    assert_eq!(here.status, 200, "{}", here.body);
    let there = || Signing { region: "eu-central-1", ..GOOD };
    // The first call in a region makes its default VPC.
    let first = format!("Action=DescribeVpcs&Version={VERSION}");
    assert_eq!(front.signed(there(), first.as_bytes(), first.as_bytes()).await.status, 200);
    assert_eq!(front.signed(there(), body.as_bytes(), body.as_bytes()).await.code, "InvalidNextToken");
}

#[tokio::test]
async fn random_parameters_never_break_the_server() {
    let front = Front::new(true).await;
    front.furnish().await;
    let mut rng = StdRng::seed_from_u64(2);
    let mut succeeded = std::collections::BTreeSet::new();
    let all: Vec<_> = routes::operations().collect();
    let rounds: u32 = std::env::var("CUMULET_FUZZ_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(40);
    for _ in 0..rounds {
        let known = front.known();
        for (service, action) in &all {
            let parameters = random_parameters(&mut rng, &known, desc(service, action));
            let answer = front.call(service, action, &parameters).await;
            if answer.status == 200 {
                succeeded.insert(*action);
            }
        }
    }
    // Else only refusals were tried.
    assert!(succeeded.len() > all.len() / 3, "{succeeded:?}");
}

#[tokio::test]
async fn random_bodies_never_break_the_server() {
    let front = Front::new(true).await;
    let mut rng = StdRng::seed_from_u64(3);
    for round in 0..500_usize {
        let mut body = vec![0; rng.random_range(0..200)];
        rng.fill_bytes(&mut body);
        if round % 2 == 0 {
            let mut good = b"Action=DescribeInstances&Version=2016-11-15&Filter.1.Name=".to_vec();
            good.extend(body.iter().map(|byte| b"a.=&%1*+"[usize::from(byte % 8)]));
            body = good;
        }
        front.signed(GOOD, &body, &body).await;
    }
    for body in [
        "a=1&".repeat(30_000),
        format!("{}=1", "a.".repeat(10_000)),
        "Action=DescribeInstances&Action=RunInstances".into(),
    ] {
        assert_eq!(front.signed(GOOD, body.as_bytes(), body.as_bytes()).await.status, 400);
    }
}

#[tokio::test]
async fn a_dry_run_changes_nothing() {
    let front = Front::new(true).await;
    front.furnish().await;
    let mut rng = StdRng::seed_from_u64(5);
    let mut would = std::collections::BTreeSet::new();
    let all: Vec<_> = routes::operations().filter(|(service, name)| desc(service, name).dry_run).collect();
    let (known, before) = (front.known(), front.state());
    for _ in 0..60 {
        for (service, action) in &all {
            let mut parameters = random_parameters(&mut rng, &known, desc(service, action));
            parameters.retain(|(name, _)| name != "DryRun");
            parameters.push(("DryRun".into(), "true".into()));
            let answer = front.call(service, action, &parameters).await;
            assert_ne!(answer.status, 200, "{action}: {parameters:?}");
            if answer.code == "DryRunOperation" {
                assert_eq!(answer.status, 412);
                would.insert(*action);
            }
        }
    }
    assert!(Arc::ptr_eq(&before, &front.state()));
    assert!(would.len() > all.len() / 3, "{would:?}");
}

#[tokio::test]
async fn a_client_token_launches_once() {
    let front = Front::new(true).await;
    let image = front.image();
    let mut run = vec![
        ("ImageId", image.as_str()),
        ("InstanceType", "t3.nano"),
        ("MinCount", "1"),
        ("MaxCount", "1"),
        ("ClientToken", "a/b:c d"),
    ];
    let first = front.ec2("RunInstances", &run).await;
    let state = front.state();
    let again = front.ec2("RunInstances", &run).await;
    assert_eq!((first.status, again.status), (200, 200));
    assert!(Arc::ptr_eq(&state, &front.state()));
    let id = state.instances.all().next().unwrap().id.to_string();
    assert!(first.body.contains(&id) && again.body.contains(&id));
    // The same call as a dry run, and with its flag spelled out, is no other call.
    run.push(("DryRun", "true"));
    assert_eq!(front.ec2("RunInstances", &run).await.code, "DryRunOperation");
    run[5].1 = "false";
    assert_eq!(front.ec2("RunInstances", &run).await.status, 200);
    assert!(Arc::ptr_eq(&state, &front.state()));
    run[1].1 = "t3.micro";
    assert_eq!(front.ec2("RunInstances", &run).await.code, "IdempotentParameterMismatch");
}

#[tokio::test]
async fn instances_are_found_by_what_their_interfaces_have() {
    let front = Front::new(true).await;
    front.furnish().await;
    let state = front.state();
    let eni = state.enis.all().find(|eni| eni.attachment.is_some()).unwrap();
    let ip = eni.private_ips[0].to_string();
    let dashed = ip.replace('.', "-");
    let cases = [
        ("network-interface.private-ip-address", ip.as_str(), 1),
        ("network-interface.addresses.private-dns-name", &format!("ip-{dashed}.*"), 1),
        ("network-interface.public-dns-name", "ec2-*.amazonaws.com", 2),
        ("network-interface.tag-key", "*", 0),
        ("network-interface.ipv6-address", "*", 0),
        ("metadata-options.state", "applied", 2),
        // A running instance shows no reason but that of its kind where nobody chose it.
        ("state-reason-code", "Client.*", 1),
        ("state-reason-code", "Server.AutomaticIsolation", 1),
    ];
    for (name, value, count) in cases {
        let answer =
            front.ec2("DescribeInstances", &[("Filter.1.Name", name), ("Filter.1.Value.1", value)]).await;
        assert_eq!(answer.status, 200, "{name}");
        assert_eq!(answer.body.matches("<amiLaunchIndex>").count(), count, "{name}");
    }
}

/// Status, name and reason of what a service that speaks JSON answers.
async fn rest(
    front: &Front,
    how: Signing<'_>,
    method: &str,
    uri: &str,
    body: &[u8],
) -> (u16, String, String) {
    let headers = [HOST];
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let parts = RequestParts { method, path, query, headers: &headers };
    let secret = Secret::new(how.secret.into());
    let who = Credentials { access_key: how.key, secret: &secret, session_token: None };
    let now = front.cloud.now().as_second();
    let mut request = http::Request::builder().method(method).uri(uri).header("host", HOST.1);
    for (name, value) in
        sign_headers(&parts, &who, how.region, how.service, &Sha256::digest(body).into(), now)
    {
        request = request.header(name, value);
    }
    let before = front.state();
    let head = request.body(()).unwrap().into_parts().0;
    let reply = front.gateway.handle(&head, Ok(Bytes::copy_from_slice(body))).await;
    assert_eq!(reply.content_type, "application/json");
    let json: serde_json::Value = if reply.body.is_empty() {
        serde_json::Value::Null
    } else {
        serde_json::from_slice(&reply.body).unwrap()
    };
    if reply.status >= 300 {
        assert!(Arc::ptr_eq(&before, &front.state()), "a refused call changed something: {method} {uri}");
        assert_eq!(reply.headers[0].1, json["__type"].as_str().unwrap());
    }
    let text = |key: &str| json[key].as_str().unwrap_or_default().to_owned();
    (reply.status, text("__type"), text("Reason"))
}

#[tokio::test]
async fn services_of_paths_answer_in_their_own_form() {
    let front = Front::new(false).await;
    let ebs = || Signing { service: "ebs", ..GOOD };
    let rbin = || Signing { service: "rbin", ..GOOD };
    let answered = |status, name: &str, reason: &str| (status, name.to_owned(), reason.to_owned());
    let rule = br#"{"ResourceType":"EBS_SNAPSHOT","RetentionPeriod":{"RetentionPeriodValue":1,"RetentionPeriodUnit":"DAYS"}}"#;
    assert_eq!(rest(&front, rbin(), "POST", "/rules", rule).await, answered(201, "", ""));
    let (bad, value) = ("ValidationException", "INVALID_PARAMETER_VALUE");
    for (how, method, uri, body, expected) in [
        (ebs(), "GET", "/", "", answered(404, "UnknownOperationException", "")),
        (ebs(), "POST", "/rules", "", answered(404, "UnknownOperationException", "")),
        (ebs(), "POST", "/snapshots", "{", answered(400, "SerializationException", "")),
        (ebs(), "POST", "/snapshots", "{}", answered(400, bad, value)),
        (ebs(), "POST", "/snapshots", r#"{"VolumeSize": 99999}"#, answered(400, bad, "INVALID_VOLUME_SIZE")),
        (ebs(), "GET", "/snapshots/snap-%2F/blocks", "", answered(400, bad, "INVALID_SNAPSHOT_ID")),
        (ebs(), "GET", "/snapshots/snap-1/blocks?maxResults=5", "", answered(400, bad, value)),
        (
            ebs(),
            "GET",
            "/snapshots/snap-0123456789abcdef0/blocks",
            "",
            answered(404, "ResourceNotFoundException", "SNAPSHOT_NOT_FOUND"),
        ),
        (
            Signing { secret: "wrong", ..ebs() },
            "POST",
            "/snapshots",
            "{}",
            answered(403, "InvalidSignatureException", ""),
        ),
        (
            Signing { key: "AKIAUNKNOWN", ..ebs() },
            "POST",
            "/snapshots",
            "{}",
            answered(403, "UnrecognizedClientException", ""),
        ),
        (rbin(), "GET", "/rules/nope", "", answered(404, "ResourceNotFoundException", "RULE_NOT_FOUND")),
        (rbin(), "PATCH", "/rules/nope", r#"{"Identifier": "x"}"#, answered(400, bad, value)),
        (rbin(), "GET", "/tags/arn%3Aaws", "", answered(400, bad, value)),
        (rbin(), "GET", "/tags/%zz", "", answered(400, "SerializationException", "")),
    ] {
        assert_eq!(rest(&front, how, method, uri, body.as_bytes()).await, expected, "{method} {uri} {body}");
    }
}

#[tokio::test]
async fn random_json_never_breaks_the_server() {
    let front = Front::new(true).await;
    let mut rng = StdRng::seed_from_u64(7);
    for _ in 0..400 {
        let members = [
            "VolumeSize",
            "Tags",
            "Timeout",
            "ResourceType",
            "RetentionPeriod",
            "MaxResults",
            "ResourceTags",
        ];
        let values =
            ["1", "-1", "1e400", "[]", "{}", "null", "\"EBS_VOLUME\"", "[{\"Key\":1}]", "[[", "\"\\ud800\""];
        let pick = |rng: &mut StdRng, from: &[&str]| from[rng.random_range(0..from.len())].to_owned();
        let count = rng.random_range(0..4);
        let pairs: Vec<String> = (0..count)
            .map(|_| format!("\"{}\":{}", pick(&mut rng, &members), pick(&mut rng, &values)))
            .collect();
        let body = format!("{{{}}}", pairs.join(","));
        for (service, uri) in [("ebs", "/snapshots"), ("rbin", "/rules"), ("rbin", "/list-rules")] {
            let (status, name, _) =
                rest(&front, Signing { service, ..GOOD }, "POST", uri, body.as_bytes()).await;
            assert!(status < 500, "{uri} {body}: {name}");
        }
    }
}

const DESCRIBE: &[u8] = b"Action=DescribeRegions&Version=2016-11-15";

#[tokio::test]
async fn signatures_are_refused_for_the_right_reason() {
    let front = Front::new(false).await;
    assert_eq!(front.signed(GOOD, DESCRIBE, DESCRIBE).await.status, 200);
    assert_eq!(
        front.signed(GOOD, DESCRIBE, b"Action=DescribeVpcs&Version=2016-11-15").await.code,
        "SignatureDoesNotMatch"
    );
    let cases = [
        (Signing { secret: "wrong", ..GOOD }, "SignatureDoesNotMatch"),
        (Signing { key: "AKIDOTHER", ..GOOD }, "AuthFailure"),
        (Signing { seconds_off: -600, ..GOOD }, "RequestExpired"),
        (Signing { seconds_off: 600, ..GOOD }, "SignatureDoesNotMatch"),
        (Signing { region: "mars-north-1", ..GOOD }, "AuthFailure"),
        (Signing { service: "s3", ..GOOD }, "AuthFailure"),
        (Signing { key: "AKIDOTHER", service: "sts", ..GOOD }, "InvalidClientTokenId"),
        (Signing { secret: "wrong", service: "sts", ..GOOD }, "SignatureDoesNotMatch"),
        (Signing { region: "mars-north-1", service: "sts", ..GOOD }, "SignatureDoesNotMatch"),
    ];
    for (how, code) in cases {
        let answer = front.signed(how, DESCRIBE, DESCRIBE).await;
        assert_eq!(answer.code, code, "{} {} {}", how.key, how.region, how.service);
    }
    let unsigned = http::Request::builder().method("POST").uri("/").header("host", HOST.1).body(()).unwrap();
    assert_eq!(front.send(unsigned, DESCRIBE, false).await.code, "MissingAuthenticationToken");
    for authorization in ["", "Basic dTpw", "AWS4-HMAC-SHA256 Credential=x", "AWS4-HMAC-SHA256 é"] {
        let request = http::Request::builder()
            .method("POST")
            .uri("/")
            .header("authorization", authorization.as_bytes());
        let answer = front.send(request.body(()).unwrap(), DESCRIBE, false).await;
        assert_eq!(answer.code, "IncompleteSignature", "{authorization}");
    }
}

#[tokio::test]
async fn presigned_urls_live_as_long_as_they_say() {
    let front = Front::new(false).await;
    let headers = [HOST];
    let query = "Action=DescribeRegions&Version=2016-11-15";
    let parts = RequestParts { method: "GET", path: "/", query, headers: &headers };
    let secret = Secret::new(SECRET.into());
    let who = Credentials { access_key: KEY, secret: &secret, session_token: None };
    let empty: [u8; 32] = Sha256::digest(b"").into();
    let now = front.cloud.now().as_second();
    for (age, life, code) in
        [(0, 60, ""), (3000, 3600, ""), (120, 60, "RequestExpired"), (-600, 60, "SignatureDoesNotMatch")]
    {
        let signed = presign(&parts, &who, "us-east-1", "ec2", &empty, life, now - age);
        for (query, code) in [
            (signed.clone(), code),
            (
                signed.replace("DescribeRegions", "DescribeVpcs"),
                if code.is_empty() { "SignatureDoesNotMatch" } else { code },
            ),
        ] {
            let request =
                http::Request::builder().method("GET").uri(format!("/?{query}")).header("host", HOST.1);
            let answer = front.send(request.body(()).unwrap(), b"", false).await;
            assert_eq!(answer.code, code, "age {age}, life {life}");
        }
    }
}
