//! `cumulet trace`: which rule, route or gateway lets a packet through or stops it, proven by a packet.

use std::net::{IpAddr, SocketAddr};
use std::process::ExitCode;

use cumulet_control::Cloud;
use cumulet_control::db::State;
use cumulet_model::instance::Observed;
use cumulet_model::{EniId, InstanceId, ResourceId as _};
use cumulet_node_api::{
    TraceDecider, TraceProtocol, TraceQuestion, TraceReport, TraceSeen, TraceStep, TraceVerdict,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::cli::{Form, TraceOptions, Transport};
use crate::data_dir::Data;
use crate::operator::{self, ask};
use crate::serve::Problem;

/// Something stops the packet or its answer.
const STOPPED: u8 = 3;
/// A packet did something else than the rules say, or none could be sent.
const UNPROVEN: u8 = 4;

/// The question as it goes to the server.
#[derive(Debug, Serialize, Deserialize)]
pub struct Call {
    from: String,
    to: IpAddr,
    port: Option<u16>,
    protocol: Transport,
    region: Option<String>,
}

/// Asks the server and prints what it answers.
pub fn run(options: &TraceOptions) -> Result<ExitCode, Problem> {
    let call = call(options)?;
    let data = Data::open(&options.at.data_dir)?;
    let Some(answer) = ask(&data, &operator::Call::Trace(call))? else {
        return Err(Problem(format!("no server runs with {}; start `cumulet serve`", data.path.display())));
    };
    match options.output {
        Form::Json => println!("{answer:#}"),
        Form::Text => print!("{}", text(&answer)),
    }
    let is = |key: &str, value: &str| answer[key].as_str() == Some(value);
    Ok(if answer["proven"] != true {
        ExitCode::from(UNPROVEN)
    } else if is("verdict", "reaches") || is("verdict", "handed-over") {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(STOPPED)
    })
}

fn call(options: &TraceOptions) -> Result<Call, Problem> {
    let (to, port) = match (options.to.parse::<SocketAddr>(), options.to.parse::<IpAddr>()) {
        (Ok(to), _) => (to.ip(), Some(to.port())),
        (Err(_), Ok(ip)) => (ip, None),
        (Err(_), Err(_)) => {
            let form = "--to takes ADDRESS:PORT such as 10.0.0.4:22 or [fd00::4]:22; names are not looked up";
            return Err(Problem(format!("{form}; not \"{}\"", options.to)));
        }
    };
    if options.protocol != Transport::Icmp && port.is_none_or(|port| port == 0) {
        return Err(Problem(format!("--to {to} lacks a port: say {}", SocketAddr::new(to, 22))));
    }
    if to.is_unspecified() || to.is_multicast() {
        return Err(Problem(format!("{to} is no machine's address")));
    }
    Ok(Call {
        from: options.from.clone(),
        to,
        port,
        protocol: options.protocol,
        region: options.region.clone(),
    })
}

/// The server's side.
pub async fn answer(cloud: &Cloud, call: &Call) -> Result<Value, Problem> {
    let state = cloud.db.state();
    let from = sender(&state, call)?;
    let port = call.port.unwrap_or_default();
    let what = match call.protocol {
        Transport::Tcp => TraceProtocol::Tcp(port),
        Transport::Udp => TraceProtocol::Udp(port),
        Transport::Icmp => TraceProtocol::Icmp,
    };
    let question = TraceQuestion { from: from.clone(), to: call.to, what };
    let report = cloud.node.trace(question).await.map_err(|e| Problem(e.to_string()))?;
    let to = call.port.map_or_else(|| call.to.to_string(), |port| SocketAddr::new(call.to, port).to_string());
    Ok(json!({
        "from": call.from,
        "interface": from,
        "source": report.source,
        "to": to,
        "protocol": call.protocol,
        "verdict": report.verdict.as_str(),
        "proven": report.is_proven(),
        "summary": summary(&report),
        "unproven": report.unproven,
        "steps": report.steps.iter().map(|one| step(&state, one)).collect::<Vec<_>>(),
    }))
}

/// The interface that sends.
fn sender(state: &State, call: &Call) -> Result<EniId, Problem> {
    let here = |region: &str| call.region.as_deref().is_none_or(|wanted| wanted == region);
    let place = call.region.as_ref().map_or(String::new(), |region| format!(" in {region}"));
    if let Ok(id) = InstanceId::parse(&call.from) {
        let mut found =
            state.instances.all().filter(|instance| instance.id == id && here(&instance.world.region));
        let instance = found.next().ok_or_else(|| Problem(format!("there is no instance {id}{place}")))?;
        let now = instance.state(state.get::<Observed>(&instance.world, &id)).name();
        if now != "running" {
            return Err(Problem(format!("{id} is {now}: only a running instance sends packets")));
        }
        let eni = instance.interfaces.first().cloned();
        return eni.ok_or_else(|| Problem(format!("{id} has no interface")));
    }
    let Ok(id) = EniId::parse(&call.from) else {
        return Err(Problem(format!(
            "--from takes an instance or an interface (i-… or eni-…), not \"{}\"",
            call.from
        )));
    };
    let mut found = state.enis.all().filter(|eni| eni.id == id && here(&eni.world.region));
    let eni = found.next().ok_or_else(|| Problem(format!("there is no network interface {id}{place}")))?;
    if eni.attachment.is_none() && eni.managed_by.is_none() {
        return Err(Problem(format!("{id} is attached to nothing: attach it to a running instance")));
    }
    Ok(id)
}

fn step(state: &State, step: &TraceStep) -> Value {
    let (seen, agrees) = match &step.seen {
        TraceSeen::Unseen => (None, None),
        TraceSeen::Agrees(text) => (Some(text), Some(true)),
        TraceSeen::Differs(text) => (Some(text), Some(false)),
    };
    // The node knows them by their VPC.
    let attached = |vpc: Option<&str>| vpc.is_some() && vpc == step.id.as_deref();
    let id = match step.what {
        TraceDecider::InternetGateway => {
            let mut all = state.internet_gateways.all();
            let found = all.find(|gateway| attached(gateway.vpc_id.as_ref().map(|id| id.as_str())));
            found.map(|gateway| gateway.id.to_string())
        }
        TraceDecider::EgressOnlyGateway => {
            let mut all = state.egress_only_internet_gateways.all();
            all.find(|gateway| attached(Some(gateway.vpc_id.as_str()))).map(|gateway| gateway.id.to_string())
        }
        TraceDecider::SourceCheck
        | TraceDecider::GroupOut
        | TraceDecider::GroupIn
        | TraceDecider::AclOut
        | TraceDecider::AclIn
        | TraceDecider::Route
        | TraceDecider::Address
        | TraceDecider::Gateway
        | TraceDecider::Router
        | TraceDecider::Outside => step.id.clone(),
    };
    json!({
        "way": if step.answer { "answer" } else { "packet" },
        "at": step.at,
        "decider": step.what.as_str(),
        "id": id,
        "rule": step.rule,
        "passes": step.passes,
        "why": step.why,
        "others": step.others,
        "seen": seen,
        "agrees": agrees,
    })
}

fn summary(report: &TraceReport) -> String {
    if let Some(why) = &report.unproven {
        return format!("by the rules: {}; but no packet could be followed: {why}", report.verdict.as_str());
    }
    let differs = |step: &&TraceStep| matches!(step.seen, TraceSeen::Differs(_));
    if report.steps.iter().any(|step| differs(&step)) {
        return "a packet did something else than the rules say: see the step marked !".to_owned();
    }
    let last = report.steps.last().map(|step| step.what.as_str()).unwrap_or_default();
    match report.verdict {
        TraceVerdict::Reaches => "the packet arrives, and can be answered".to_owned(),
        TraceVerdict::HandedOver => {
            "the packet is handed to an instance that forwards; trace on from its interface".to_owned()
        }
        TraceVerdict::Stopped => format!("the packet is stopped ({last})"),
        TraceVerdict::NoAnswer => format!("the packet arrives, but its answer is stopped ({last})"),
    }
}

/// The answer for people.
fn text(answer: &Value) -> String {
    let word = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let mut lines = vec![format!(
        "{} ({}, {}) to {} {}: {}",
        word(&answer["from"]),
        word(&answer["interface"]),
        word(&answer["source"]),
        word(&answer["to"]),
        word(&answer["protocol"]),
        word(&answer["summary"])
    )];
    let mut way = "packet".to_owned();
    for (number, step) in (1..).zip(answer["steps"].as_array().into_iter().flatten()) {
        if word(&step["way"]) != way {
            way = word(&step["way"]);
            lines.push("  the answer:".to_owned());
        }
        let mark = match (&step["agrees"], &step["passes"]) {
            (Value::Bool(false), _) => "!",
            (_, Value::Bool(true)) => "+",
            _ => "x",
        };
        let named =
            [&step["id"], &step["rule"]].into_iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ");
        let named = if named.is_empty() { named } else { format!(" {named}") };
        lines.push(format!(
            "  {number:2} {mark} {}: {}{named}: {}",
            word(&step["at"]),
            word(&step["decider"]),
            word(&step["why"])
        ));
        let others = step["others"].as_array().into_iter().flatten().filter_map(Value::as_str);
        lines.extend(others.map(|other| format!("         not {other}")));
        if let Some(seen) = step["seen"].as_str() {
            lines.push(format!("         seen: {seen}"));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::{Cli, Command};

    fn parse(arguments: &[&str]) -> Result<Call, String> {
        let all = ["cumulet", "trace", "--from", "i-0123456789abcdef0"]
            .into_iter()
            .chain(arguments.iter().copied());
        match Cli::try_parse_from(all).map_err(|e| e.to_string())?.command {
            Command::Trace(options) => call(&options).map_err(|problem| problem.to_string()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn addresses_are_taken_or_the_form_is_told() {
        assert_eq!(parse(&["--to", "10.0.0.4:22"]).unwrap().port, Some(22));
        assert_eq!(parse(&["--to", "[fd00::4]:22"]).unwrap().to, "fd00::4".parse::<IpAddr>().unwrap());
        assert_eq!(parse(&["--to", "10.0.0.4", "--protocol", "icmp"]).unwrap().port, None);
        for bad in
            ["10.0.0.4", "10.0.0.4:0", "fd00::4", "example.com:22", "10.0.0.4:99999", "", "224.0.0.1:5"]
        {
            parse(&["--to", bad]).unwrap_err();
        }
        assert!(parse(&["--to", "10.0.0.4"]).unwrap_err().contains("10.0.0.4:22"));
    }
}
