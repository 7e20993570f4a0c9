//! `cumulet env`, `cumulet status`, `cumulet cleanup`.

use serde_json::Value;

use crate::cli::{DataDir, Form, StatusOptions};
use crate::credentials;
use crate::data_dir::Data;
use crate::operator::{Call, ask};
use crate::serve::Problem;

/// Prints the exports that point AWS tools at the server.
pub fn env(at: &DataDir) -> Result<(), Problem> {
    let data = Data::open(&at.data_dir)?;
    let key = credentials::load(&data)?;
    let listen = data.server_file().map(|file| file.listen).ok_or_else(|| {
        Problem(format!("no server has run with {}; start `cumulet serve`", data.path.display()))
    })?;
    let host = if listen.ip().is_unspecified() { "127.0.0.1".to_owned() } else { listen.ip().to_string() };
    let host = if listen.is_ipv6() && !listen.ip().is_unspecified() { format!("[{host}]") } else { host };
    println!("export AWS_ENDPOINT_URL=http://{host}:{}", listen.port());
    println!("export AWS_ACCESS_KEY_ID={}", key.access_key_id);
    println!("export AWS_SECRET_ACCESS_KEY={}", key.secret_access_key);
    // Some SDKs read the one name, some the other.
    println!("export AWS_DEFAULT_REGION=${{AWS_DEFAULT_REGION:-us-east-1}}");
    println!("export AWS_REGION=$AWS_DEFAULT_REGION");
    // Set for another account, it would be sent along and confuse tools.
    println!("unset AWS_SESSION_TOKEN AWS_PROFILE");
    Ok(())
}

/// Prints what runs.
pub fn status(options: &StatusOptions) -> Result<(), Problem> {
    let data = Data::open(&options.at.data_dir)?;
    let Some(status) = ask(&data, &Call::Status)? else {
        let objects = cumulet_node::inventory(&data.offline_node_config()?);
        if options.output == Form::Json {
            println!("{}", serde_json::json!({ "running": false, "objects": objects }));
        } else {
            println!("no server runs with {}", data.path.display());
            print_objects(objects.iter().map(String::as_str));
        }
        return Ok(());
    };
    if options.output == Form::Json {
        println!("{status:#}");
        return Ok(());
    }
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    println!(
        "cumulet {} listens on {} (process {}, up {} s)",
        text(&status["version"]),
        text(&status["listen"]),
        status["pid"],
        status["uptime_seconds"]
    );
    println!("public addresses: {}", text(&status["public_cidr"]));
    let host = &status["host"];
    let able = |kind: &str| host[kind].as_str().map_or_else(|| "yes".to_owned(), |why| format!("no ({why})"));
    println!(
        "kind of an instance that no tag or AMI says: {} (hardware virtualisation: {}; VMs: {}; containers: {})",
        text(&status["default_kind"]),
        if host["hardware_virtualisation"] == true { "yes" } else { "none that works" },
        able("vm"),
        able("container"),
    );
    for image in status["images"].as_array().into_iter().flatten() {
        println!("image: {}", text(image));
    }
    let instances = status["instances"].as_array().map_or(&[][..], Vec::as_slice);
    println!("instances: {}", instances.len());
    for i in instances {
        println!(
            "  {} {:13} {:9} {:12} {:15} {:15} {} ({})",
            text(&i["id"]),
            text(&i["state"]),
            text(&i["kind"]),
            text(&i["type"]),
            i["private_ip"].as_str().unwrap_or("-"),
            i["public_ip"].as_str().unwrap_or("-"),
            text(&i["region"]),
            text(&i["why"]),
        );
    }
    print_objects(status["objects"].as_array().into_iter().flatten().filter_map(Value::as_str));
    Ok(())
}

fn print_objects<'a>(objects: impl Iterator<Item = &'a str>) {
    let objects: Vec<&str> = objects.collect();
    println!("kernel objects: {}", objects.len());
    for object in objects {
        println!("  {object}");
    }
}

/// Removes every kernel object that a server with this data folder made.
pub fn cleanup(at: &DataDir) -> Result<(), Problem> {
    let data = Data::open(&at.data_dir)?;
    if ask(&data, &Call::Status)?.is_some() {
        return Err(Problem(format!("a server runs with {}: stop it first", data.path.display())));
    }
    let config = data.offline_node_config()?;
    let done = cumulet_node::cleanup(&config);
    let left = cumulet_node::inventory(&config);
    if left.is_empty() {
        done.iter().for_each(|line| println!("  {line}"));
        crate::image::clean(&data)?;
        println!("nothing is left of the server with {}", data.path.display());
        return Ok(());
    }
    for line in done.iter().chain(&left) {
        eprintln!("  {line}");
    }
    Err(Problem("not everything could be removed".into()))
}
