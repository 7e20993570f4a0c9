//! The file of the server's master keys, `master.key` in the data folder, and the operator's commands on keys.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use cumulet_control::encryption;
use cumulet_crypt::{KeyFile, MasterKey};
use cumulet_model::storage::EncryptionKey;
use cumulet_model::{AccountId, World};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::cli::{Form, KeysCommand};
use crate::data_dir::{Data, write_atomically};
use crate::operator::{self, Call};
use crate::serve::{Problem, Server};

/// The variable that may hold the passphrase.
const VARIABLE: &str = "CUMULET_MASTER_PASSPHRASE";

fn path(data: &Data) -> PathBuf {
    data.path.join("master.key")
}

/// A passphrase from a file, whose last line's end doesn't count.
fn read_passphrase(file: &Path) -> Result<Zeroizing<String>, Problem> {
    let text = fs::read_to_string(file)
        .map_err(|e| Problem(format!("the passphrase in {} can't be read: {e}", file.display())))?;
    let text = Zeroizing::new(text);
    let phrase = text.strip_suffix('\n').unwrap_or(&text);
    if phrase.is_empty() {
        return Err(Problem(format!("the passphrase in {} is empty", file.display())));
    }
    Ok(Zeroizing::new(phrase.to_owned()))
}

/// The passphrase that the server was given, if any.
pub fn passphrase(file: Option<&Path>) -> Result<Option<Zeroizing<String>>, Problem> {
    match file {
        Some(file) => read_passphrase(file).map(Some),
        None => Ok(std::env::var(VARIABLE).ok().filter(|phrase| !phrase.is_empty()).map(Zeroizing::new)),
    }
}

/// The master keys, and whether they are new and still to be written. Takes a good part of a second with a passphrase.
pub fn load(data: &Data, passphrase: Option<&str>) -> Result<(Vec<MasterKey>, bool), Problem> {
    let path = path(data);
    let text = match fs::read(&path) {
        Ok(text) => Zeroizing::new(text),
        Err(e) if e.kind() == io::ErrorKind::NotFound => {
            let key = passphrase.map(str::as_bytes).map_or_else(MasterKey::random, MasterKey::of_passphrase);
            return Ok((vec![key], true));
        }
        Err(e) => return Err(Problem(format!("{} can't be read: {e}", path.display()))),
    };
    let mode = fs::metadata(&path).map_or(0, |meta| meta.permissions().mode());
    if mode & 0o077 != 0 {
        return Err(Problem(format!(
            "others may read {0}, which holds the master key: chmod 600 {0}",
            path.display()
        )));
    }
    let keys = KeyFile::parse(&text, passphrase.map(str::as_bytes));
    let keys = keys.map_err(|e| Problem(format!("{}: {e}", path.display())))?;
    Ok((keys, false))
}

/// Writes the master keys, the one in use first.
pub fn store(data: &Data, keys: &[MasterKey]) -> Result<(), Problem> {
    let path = path(data);
    write_atomically(&path, &KeyFile::text(keys), 0o600)
        .map_err(|e| Problem(format!("{} can't be written: {e}", path.display())))
}

/// What an operator asks of keys.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "keys", rename_all = "kebab-case")]
pub enum KeysCall {
    /// Which there are.
    List,
    /// A new one.
    Create {
        /// Whose.
        account: String,
        /// Where.
        region: String,
        /// Its name, if any.
        alias: Option<String>,
        /// The owner's words.
        description: String,
    },
    /// New bytes for all.
    Rotate {
        /// What makes the new master key; none is chance.
        passphrase: Option<Secret>,
    },
}

/// A text that is not printed.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(Zeroizing<String>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(hidden)")
    }
}

impl Server {
    /// Answers an operator's call on keys.
    pub async fn keys(&self, call: KeysCall) -> Result<Value, Problem> {
        match call {
            KeysCall::List => Ok(self.list_keys()),
            KeysCall::Create { account, region, alias, description } => {
                let account = AccountId::parse(&account)
                    .ok_or_else(|| Problem(format!("'{account}' is no account: 12 digits")))?;
                let world = World { account, region };
                let cloud = self.cloud();
                cloud.enter(&world).await.map_err(|e| Problem(e.to_string()))?;
                let now = cloud.now();
                let make = |txn: &mut cumulet_control::db::Txn| {
                    encryption::create_key(txn, &world, alias.as_deref(), &description, now)
                };
                let key = cloud.db.transact(make).await.map_err(|e| Problem(e.to_string()))?;
                Ok(shown(&key, 0))
            }
            KeysCall::Rotate { passphrase } => self.rotate_keys(passphrase).await,
        }
    }

    fn list_keys(&self) -> Value {
        let cloud = self.cloud();
        let state = cloud.db.state();
        let uses = |key: &EncryptionKey| {
            let named = |e: &Option<cumulet_model::storage::Encryption>| {
                e.as_ref().is_some_and(|e| e.key_id == key.id)
            };
            state.volumes.in_world(&key.world).filter(|volume| named(&volume.encryption)).count()
                + state.snapshots.in_world(&key.world).filter(|snapshot| named(&snapshot.encryption)).count()
        };
        let keys: Vec<Value> = state.encryption_keys.all().map(|key| shown(key, uses(key))).collect();
        let master = cloud.master_keys();
        json!({
            "master_key": master.first().map(|key| key.id.clone()),
            "passphrase": master.first().is_some_and(MasterKey::has_passphrase),
            "keys": keys,
        })
    }

    /// The new master key is in the file before anything is sealed with it, and the old one until nothing is.
    async fn rotate_keys(&self, passphrase: Option<Secret>) -> Result<Value, Problem> {
        let _alone = self.rotation().lock().await;
        let cloud = self.cloud();
        let before = cloud.master_keys();
        let make = move || match &passphrase {
            Some(Secret(phrase)) => MasterKey::of_passphrase(phrase.as_bytes()),
            None => MasterKey::random(),
        };
        let fresh = tokio::task::spawn_blocking(make).await.map_err(|e| Problem(e.to_string()))?;
        store(self.data(), &[before.clone(), vec![fresh.clone()]].concat())?;
        match cloud.rotate_keys(fresh).await {
            Ok(rotated) => {
                store(self.data(), &cloud.master_keys())?;
                let master = cloud.master_keys().first().map(|key| key.id.clone());
                Ok(json!({ "master_key": master, "keys": rotated.keys, "data_keys": rotated.data_keys }))
            }
            Err(e) => Err(Problem(format!("nothing was rotated: {e}"))),
        }
    }
}

fn shown(key: &EncryptionKey, uses: usize) -> Value {
    json!({
        "id": key.id,
        "account": key.world.account,
        "region": key.world.region,
        "aliases": key.aliases,
        "description": key.description,
        "created": key.create_time,
        "rotated": key.rotate_time,
        "used_by": uses,
    })
}

/// `cumulet keys …`.
pub fn run(command: &KeysCommand) -> Result<(), Problem> {
    let (at, output, call) = match command {
        KeysCommand::List(options) => (&options.at, options.output, KeysCall::List),
        KeysCommand::Create(options) => (
            &options.at,
            options.output,
            KeysCall::Create {
                account: options.account.clone(),
                region: options.region.clone(),
                alias: options.alias.clone(),
                description: options.description.clone().unwrap_or_default(),
            },
        ),
        KeysCommand::Rotate(options) => {
            let passphrase = options.passphrase_file.as_deref().map(read_passphrase).transpose()?.map(Secret);
            (&options.at, options.output, KeysCall::Rotate { passphrase })
        }
    };
    let data = Data::open(&at.data_dir)?;
    let Some(answer) = operator::ask(&data, &Call::Keys(call))? else {
        return Err(Problem("no server runs on this data folder; start `cumulet serve`".into()));
    };
    match output {
        Form::Json => println!("{answer}"),
        Form::Text => print_text(&answer),
    }
    Ok(())
}

fn print_text(answer: &Value) {
    let line = |key: &Value| {
        let word = |name: &str| key[name].as_str().unwrap_or_default().to_owned();
        let aliases: Vec<&str> = key["aliases"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        println!(
            "{}  {}  {:<14}  {:>5} used  {}  {}",
            word("id"),
            word("account"),
            word("region"),
            key["used_by"],
            aliases.join(" "),
            word("description")
        );
    };
    match (&answer["keys"], answer["data_keys"].as_u64()) {
        (Value::Array(keys), _) => {
            println!("master key {}", answer["master_key"].as_str().unwrap_or("(none)"));
            keys.iter().for_each(line);
        }
        (keys, Some(data_keys)) => println!(
            "master key {} in use; {keys} keys have new bytes, {data_keys} data keys are sealed anew",
            answer["master_key"].as_str().unwrap_or_default()
        ),
        _ => line(answer),
    }
}
