//! `cumulet instance`: what an instance is, why, what it costs, and when its last start got how far.

use cumulet_model::Time;
use cumulet_model::instance::{Instance, InstanceState, Observed};
use cumulet_node_api::{Figures, Milestone, NodeError};
use serde_json::{Value, json};

use crate::cli::{Form, InstanceOptions};
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::{Problem, Server};

/// What is said of an instance wherever it is shown.
pub fn identity(instance: &Instance, state: InstanceState) -> Value {
    json!({
        "id": instance.id,
        "account": instance.world.account,
        "region": instance.world.region,
        "state": state.name(),
        "kind": instance.isolation.as_str(),
        "why": instance.isolation_reason,
        "type": instance.instance_type,
    })
}

/// Milliseconds from the call that asked for a start; none for a start that nobody called for (it was off for a moment).
pub fn since_call(instance: &Instance, figures: &Figures, at: Time) -> Option<f64> {
    let called = figures.timing.generation == instance.generation
        && instance.resumed != Some(instance.generation)
        && instance.pause.is_none();
    called.then(|| at.duration_since(instance.launch_time).as_secs_f64() * 1000.0)
}

/// The node's figures; of an instance that is nowhere, none.
///
/// # Errors
/// The node could not find out.
pub async fn of(server: &Server, instance: &Instance) -> Result<Figures, Problem> {
    match server.cloud().node.figures(&instance.id).await {
        Ok(figures) => Ok(figures),
        Err(NodeError::NotFound(_) | NodeError::NotRunning(_)) => Ok(Figures::default()),
        Err(error) => Err(Problem(error.to_string())),
    }
}

/// Answers the operator.
///
/// # Errors
/// There is no such instance, or the node could not find out.
pub async fn answer(server: &Server, id: &str) -> Result<Value, Problem> {
    let (instance, state) = {
        let state = server.cloud().db.state();
        let found = state.instances.all().find(|instance| instance.id.as_str() == id);
        let instance = found.ok_or_else(|| Problem(format!("there is no instance {id}")))?.clone();
        let observed = state.get::<Observed>(&instance.world, &instance.id);
        let shown = instance.state(observed);
        (instance, shown)
    };
    let figures = of(server, &instance).await?;
    let mut answer = identity(&instance, state);
    let milestone = |milestone: Milestone| {
        let at = figures.timing.at.get(&milestone).copied();
        let ms = at.and_then(|at| since_call(&instance, &figures, at));
        json!({ "name": milestone.as_str(), "time": at, "ms": ms })
    };
    answer["timing"] = json!({
        "call": instance.launch_time,
        "milestones": Milestone::ALL.map(milestone),
    });
    answer["memory"] = json!(figures.memory);
    answer["disks"] = json!(figures.disks);
    Ok(answer)
}

/// What a milestone means.
fn meaning(name: &str) -> &'static str {
    match name {
        "placed" => "the node has it",
        "disks" => "volumes cloned",
        "network" => "interfaces plugged in",
        "started" => "kernel or first process runs",
        "init" => "init has spoken (console)",
        "user-data" => "user data carried out (console)",
        _ => "SSH banner seen by the node",
    }
}

/// Prints an instance.
///
/// # Errors
/// No server runs, or it doesn't know the instance.
pub fn run(options: &InstanceOptions) -> Result<(), Problem> {
    let data = Data::open(&options.at.data_dir)?;
    let missing = || Problem(format!("no server runs with {}", data.path.display()));
    let mut answer = ask(&data, &Call::Instance { id: options.id.clone() })?.ok_or_else(missing)?;
    if !options.timing
        && let Some(answer) = answer.as_object_mut()
    {
        answer.remove("timing");
    }
    if options.output == Form::Json {
        println!("{answer:#}");
        return Ok(());
    }
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mib =
        |bytes: &Value| bytes.as_f64().map_or("unknown".into(), |b| format!("{:.1} MiB", b / 1_048_576.0));
    println!(
        "{} {} {} {} ({})",
        text(&answer["id"]),
        text(&answer["state"]),
        text(&answer["kind"]),
        text(&answer["type"]),
        text(&answer["why"])
    );
    let memory = &answer["memory"];
    if !memory.is_null() {
        println!(
            "memory of the host: guest {}, engine {}; its group is charged with {}",
            mib(&memory["guest_bytes"]),
            mib(&memory["engine_bytes"]),
            mib(&memory["charged_bytes"])
        );
    }
    for disk in answer["disks"].as_array().into_iter().flatten() {
        println!(
            "disk {}: {} of its own, {} in all",
            text(&disk["volume_id"]),
            mib(&disk["own_bytes"]),
            mib(&disk["allocated_bytes"])
        );
    }
    if options.timing {
        println!("{:>12} ms  {}  API call", "0.0", text(&answer["timing"]["call"]));
        for milestone in answer["timing"]["milestones"].as_array().into_iter().flatten() {
            let name = text(&milestone["name"]);
            match (&milestone["time"], milestone["ms"].as_f64()) {
                (Value::Null, _) => println!("{:>12}     {:30}  {}", "unknown", "", meaning(&name)),
                (time, None) => println!("{:>12}     {:30}  {}", "", text(time), meaning(&name)),
                (time, Some(ms)) => println!("{ms:>12.1} ms  {:30}  {}", text(time), meaning(&name)),
            }
        }
    }
    Ok(())
}
