//! Every operation's codecs against botocore: its serializer writes random requests for our decoder, its parser
//! reads random responses of our encoder. The script `oracle/oracle.py` asks, this side answers.
//!
//! Skipped, and says so, when python3 has no botocore of the version that the types were generated from.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use cumulet_aws_model::decode::decode_into;
use cumulet_aws_model::encode::encode_dyn;
use cumulet_aws_model::shape::{Ref, Slot, Value};
use cumulet_aws_model::{Kind, Operation, OperationDesc, QueryTree, Structure, Timestamp, blob, ec2, sts};

type Make = fn() -> Box<dyn Structure>;

struct Entry {
    desc: &'static OperationDesc,
    input: Make,
    output: Make,
}

fn make<T: Structure + Default + 'static>() -> Box<dyn Structure> {
    Box::new(T::default())
}

macro_rules! ec2_table {
    ($($name:ident,)*) => {
        &[$(Entry {
            desc: ec2::$name::DESC,
            input: make::<<ec2::$name as Operation>::Input>,
            output: make::<<ec2::$name as Operation>::Output>,
        },)*]
    };
}

static EC2: &[Entry] = cumulet_aws_model::for_each_ec2_operation!(ec2_table);
static STS: &[Entry] = &[Entry {
    desc: sts::GetCallerIdentity::DESC,
    input: make::<sts::GetCallerIdentityRequest>,
    output: make::<sts::GetCallerIdentityResponse>,
}];

#[test]
fn codecs_agree_with_botocore() {
    let directory = env!("CARGO_MANIFEST_DIR");
    let header = include_str!("../src/generated/mod.rs");
    let version =
        header.lines().find_map(|l| l.strip_prefix("// botocore ")).expect("generated files name a version");
    let child = Command::new("python3")
        .args([&format!("{directory}/tests/oracle/oracle.py"), version])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("skipped: no python3");
        return;
    };
    let mut answers = child.stdin.take().expect("stdin is piped");
    for line in BufReader::new(child.stdout.take().expect("stdout is piped")).lines() {
        let answer = answer(&line.expect("the script writes UTF-8"));
        // The script ends early only when it failed, which its status tells.
        if writeln!(answers, "{answer}").is_err() {
            break;
        }
    }
    drop(answers);
    let status = child.wait().expect("the child was started above");
    if status.code() == Some(77) {
        eprintln!("skipped: python3 has no botocore {version}");
        return;
    }
    assert!(status.success(), "differences, see above");
}

fn answer(line: &str) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let [verb, service, name, argument] = words[..] else { panic!("odd question {line}") };
    let table = if service == "ec2" { EC2 } else { STS };
    let entry = table.iter().find(|e| e.desc.name == name).unwrap_or_else(|| panic!("no operation {name}"));
    let mut json = String::new();
    if verb == "decode" {
        let mut input = (entry.input)();
        let decoded = QueryTree::from_urlencoded(&[argument.as_bytes()])
            .and_then(|tree| decode_into(&mut *input, entry.desc.service.protocol, &tree));
        match decoded {
            Ok(()) => structure(&*input, false, &mut json),
            Err(error) => return format!("error {} {error}", error.code()),
        }
    } else {
        let mut output = (entry.output)();
        let seed: u64 = argument.parse().expect("a seed is a number");
        fill(
            &mut *output,
            0,
            &mut Dice(seed ^ name.bytes().fold(7, |h, b| h * 31 % 1_000_003 + u64::from(b))),
        );
        let xml = encode_dyn(entry.desc, "req-1", entry.desc.service.version, &*output);
        json.push_str("{\"value\":");
        structure(&*output, true, &mut json);
        json.push_str(",\"xml\":");
        string(&xml, &mut json);
        json.push('}');
    }
    json
}

/// The JSON of a structure; empty lists cannot be told from absent ones in requests.
fn structure(value: &dyn Structure, empty_lists: bool, out: &mut String) {
    out.push('{');
    let mut comma = "";
    for (index, member) in value.desc().members.iter().enumerate() {
        match value.field(index).get() {
            None => {}
            Some(Ref::List(list)) if list.is_empty() && !empty_lists => {}
            Some(item) => {
                write!(out, "{comma}\"{}\":", member.name).expect("a String takes all");
                any(&item, empty_lists, out);
                comma = ",";
            }
        }
    }
    out.push('}');
}

fn any(value: &Ref<'_>, empty_lists: bool, out: &mut String) {
    match value {
        Ref::Str(text) => string(text, out),
        Ref::Bool(flag) => out.push_str(&flag.to_string()),
        Ref::I32(number) => out.push_str(&number.to_string()),
        Ref::I64(number) => out.push_str(&number.to_string()),
        Ref::F64(number) => out.push_str(&format!("{number:?}")),
        Ref::Time(time) => string(&time.to_string(), out),
        Ref::Blob(bytes) => string(&blob::encode(bytes), out),
        Ref::Struct(inner) => structure(*inner, empty_lists, out),
        Ref::List(list) => {
            out.push('[');
            for index in 0..list.len() {
                out.push_str(if index == 0 { "" } else { "," });
                any(&list.item(index).get().expect("items are never absent"), empty_lists, out);
            }
            out.push(']');
        }
    }
}

fn string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if u32::from(c) < 0x20 => write!(out, "\\u{:04x}", u32::from(c)).expect("a String takes all"),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z >> 33) % below as u64).expect("below a usize")
    }
}

const TEXTS: &[&str] = &["a", "x y", "<&>\"']]>", "ünï", "a\r\n\tb", "", " padded "];

fn fill(target: &mut dyn Structure, depth: usize, dice: &mut Dice) {
    for (index, member) in target.desc().members.iter().enumerate() {
        if dice.roll(10) < 8 || depth == 0 {
            fill_value(target.field_mut(index).slot(), &member.kind, depth, dice);
        }
    }
}

fn fill_value(slot: Slot<'_>, kind: &Kind, depth: usize, dice: &mut Dice) {
    match slot {
        Slot::Str(out) => match kind {
            Kind::Enum(desc) => desc.values[dice.roll(desc.values.len())].clone_into(out),
            _ => TEXTS[dice.roll(TEXTS.len())].clone_into(out),
        },
        Slot::Bool(out) => *out = dice.roll(2) == 0,
        Slot::I32(out) => *out = [0, i32::MIN, i32::MAX, 42][dice.roll(4)],
        Slot::I64(out) => *out = [0, i64::MIN, i64::MAX, 42][dice.roll(4)],
        Slot::F64(out) => *out = [0.0, 1.5, -2.25e10, 1e-7, 1e22][dice.roll(5)],
        Slot::Time(out) => {
            let millis = dice.roll(4_000_000_000) * 1000 + [0, 7, 999][dice.roll(3)];
            *out = Timestamp::from_millis(i64::try_from(millis).expect("small"));
        }
        Slot::Blob(out) => {
            *out = (0..dice.roll(40)).map(|_| u8::try_from(dice.roll(256)).expect("small")).collect()
        }
        Slot::Struct(inner) => fill(inner, depth + 1, dice),
        Slot::List(list) => {
            let Kind::List(desc) = kind else { panic!("a list has a list descriptor") };
            let count = if depth > 7 { 0 } else { dice.roll(3) };
            for _ in 0..count {
                fill_value(list.push(), &desc.kind, depth + 1, dice);
            }
        }
    }
}

/// Nothing but a value makes a field present: the oracle compares presence too.
#[test]
fn defaults_are_absent() {
    for entry in EC2.iter().chain(STS) {
        for value in [(entry.input)(), (entry.output)()] {
            for index in 0..value.desc().members.len() {
                let field: &dyn Value = value.field(index);
                let absent = match field.get() {
                    None => true,
                    Some(Ref::List(list)) => list.is_empty(),
                    Some(_) => false,
                };
                assert!(absent, "{} {}", entry.desc.name, value.desc().members[index].name);
            }
        }
    }
}
