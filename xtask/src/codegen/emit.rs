//! The text of the generated modules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Files;
use super::model::{Link, Model, Shape};
use super::names;

/// Structures per file.
const CHUNK: usize = 60;

/// How a service writes requests and responses.
#[derive(Clone, Copy, PartialEq)]
pub enum Wire {
    /// EC2's own protocol.
    Ec2,
    /// The older protocol that EC2's comes from.
    Query,
    /// Methods and paths, with JSON bodies.
    RestJson,
}

impl Wire {
    /// The name in service models, and the word of `Protocol`.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Wire::Ec2 => ("ec2", "Ec2"),
            Wire::Query => ("query", "Query"),
            Wire::RestJson => ("rest-json", "RestJson"),
        }
    }
}

/// A service to generate.
pub struct Service {
    /// Rust module and name in signatures.
    pub module: &'static str,
    /// Path below botocore's data directory.
    pub path: &'static str,
    /// XML namespace without the version; empty where there is no XML.
    pub namespace: &'static str,
    /// Its protocol.
    pub wire: Wire,
    /// Only these operations.
    pub only: Option<&'static [&'static str]>,
}

/// The root module with one module per service.
pub fn root(services: &[Service], files: &mut Files) {
    let mut out = String::from("//! API types, generated.\n\n");
    for service in services {
        // The attribute keeps rustfmt away from the files of the module too.
        let _ = writeln!(
            out,
            "#[rustfmt::skip]\n#[allow(clippy::match_single_binding)] // structures without members\npub mod {};",
            service.module
        );
    }
    files.insert("mod.rs".to_owned(), out);
}

/// All modules of one service.
pub fn service(service: &Service, model: &Model, files: &mut Files) -> Result<(), String> {
    if model.metadata.protocol != service.wire.names().0 {
        return Err(format!("{} has protocol {}", service.module, model.metadata.protocol));
    }
    let operations: Vec<&str> = match service.only {
        Some(names) => names.to_vec(),
        None => model.operations.keys().map(String::as_str).collect(),
    };
    let mut emitter = Emitter { service, model, enums: BTreeSet::new() };
    let structures = emitter.reachable(&operations)?;
    let structures: Vec<&String> = structures.iter().collect();
    let mut modules = Vec::new();
    for (number, chunk) in structures.chunks(CHUNK).enumerate() {
        let module = format!("shapes_{number:02}");
        let mut out = format!("//! Structures {} to {}.\n\n", chunk[0], chunk[chunk.len() - 1]);
        out.push_str(
            "#[allow(unused_imports)]\nuse super::*;\n#[allow(unused_imports)]\nuse super::prelude::*;\n",
        );
        for name in chunk {
            emitter.structure(name, &mut out)?;
        }
        files.insert(format!("{}/{module}.rs", service.module), out);
        modules.push(module);
    }
    let out = emitter.operations(&operations)?;
    files.insert(format!("{}/operations.rs", service.module), out);
    if service.wire == Wire::RestJson {
        let out = emitter.http(&operations)?;
        files.insert(format!("{}/http.rs", service.module), out);
    }
    let out = emitter.enums()?;
    files.insert(format!("{}/enums.rs", service.module), out);
    let out = emitter.module(&modules, &operations);
    files.insert(format!("{}/mod.rs", service.module), out);
    Ok(())
}

struct Emitter<'a> {
    service: &'a Service,
    model: &'a Model,
    /// Enumerations that some structure uses.
    enums: BTreeSet<String>,
}

impl Emitter<'_> {
    /// Names of all structures that the operations use.
    fn reachable(&self, operations: &[&str]) -> Result<BTreeSet<String>, String> {
        let mut found = BTreeSet::new();
        let mut pending = Vec::new();
        for name in operations {
            let operation = self.model.operations.get(*name).ok_or_else(|| format!("no operation {name}"))?;
            let input = operation.input.as_ref().ok_or_else(|| format!("{name} has no input"))?;
            pending.extend([Some(input), operation.output.as_ref()].into_iter().flatten().map(|l| &l.shape));
        }
        while let Some(name) = pending.pop() {
            let shape = self.model.shape(name)?;
            if shape.kind == "structure" && !found.insert(name.clone()) {
                continue;
            }
            pending.extend(shape.members.0.iter().map(|(_, link)| &link.shape));
            pending.extend(shape.member.iter().map(|link| &link.shape));
        }
        Ok(found)
    }

    /// Whether `from` holds a `to` without a list between.
    fn embeds(&self, from: &str, to: &str, seen: &mut BTreeSet<String>) -> bool {
        let Some(shape) = self.model.shapes.get(from) else { return false };
        shape.kind == "structure"
            && seen.insert(from.to_owned())
            && shape.members.0.iter().any(|(_, link)| link.shape == to || self.embeds(&link.shape, to, seen))
    }

    fn structure(&mut self, name: &str, out: &mut String) -> Result<(), String> {
        let shape = self.model.shape(name)?;
        let (mut fields, mut rows, mut reads, mut writes) =
            (String::new(), String::new(), String::new(), String::new());
        let mut taken = BTreeSet::new();
        for (index, (member, link)) in shape.members.0.iter().enumerate() {
            let field = names::field(member);
            if !taken.insert(field.clone()) {
                return Err(format!("{name} has two fields {field}"));
            }
            let target = self.model.shape(&link.shape)?;
            let rust = self.rust_type(&link.shape)?;
            if target.kind == "structure" && self.embeds(&link.shape, name, &mut BTreeSet::new()) {
                return Err(format!(
                    "{name}.{member} holds itself without a list between: it would need a Box"
                ));
            }
            let rust = if target.kind == "list" { rust } else { format!("Option<{rust}>") };
            let location = link.location_name.as_ref().or(target.location_name.as_ref());
            let xml = location.unwrap_or(member);
            let query = match &link.query_name {
                Some(query) => query.clone(),
                None if self.service.wire == Wire::Ec2 => {
                    location.map_or(member.clone(), |l| names::capitalised(l))
                }
                None => xml.clone(),
            };
            let item = target.member.as_ref().and_then(|item| self.model.shapes.get(&item.shape));
            let sensitive = target.sensitive || item.is_some_and(|item| item.sensitive);
            let kind = self.kind(&link.shape)?;
            let required = shape.required.contains(member);
            let _ = writeln!(fields, "    pub {field}: {rust},");
            let _ = writeln!(
                rows,
                "    Member {{ name: {member:?}, query: {query:?}, xml: {xml:?}, required: {required}, \
                 sensitive: {sensitive}, kind: {kind} }},"
            );
            let _ = writeln!(reads, "            {index} => &self.{field},");
            let _ = writeln!(writes, "            {index} => &mut self.{field},");
        }
        let rust = names::capitalised(name);
        let desc = names::shouting(name);
        let _ = write!(
            out,
            "
#[derive(Clone, Default)]
pub struct {rust} {{
{fields}}}
/// Descriptor of [`{rust}`].
pub static {desc}: StructDesc = StructDesc {{ name: {name:?}, members: &[
{rows}] }};
impl Structure for {rust} {{
    fn desc(&self) -> &'static StructDesc {{ &{desc} }}
    fn field(&self, index: usize) -> &dyn Value {{
        match index {{
{reads}            _ => no_member(index),
        }}
    }}
    fn field_mut(&mut self, index: usize) -> &mut dyn Value {{
        match index {{
{writes}            _ => no_member(index),
        }}
    }}
}}
structure!({rust});
"
        );
        Ok(())
    }

    fn rust_type(&self, name: &str) -> Result<String, String> {
        let shape = self.model.shape(name)?;
        Ok(match shape.kind.as_str() {
            "structure" => names::capitalised(name),
            "list" => format!("Vec<{}>", self.rust_type(&item_of(name, shape)?.shape)?),
            "string" => "String".to_owned(),
            "boolean" => "bool".to_owned(),
            "integer" => "i32".to_owned(),
            "long" => "i64".to_owned(),
            "float" | "double" => "f64".to_owned(),
            "timestamp" => "Timestamp".to_owned(),
            "blob" => "Vec<u8>".to_owned(),
            other => return Err(format!("{name} has the unknown type {other}")),
        })
    }

    fn kind(&mut self, name: &str) -> Result<String, String> {
        let shape = self.model.shape(name)?;
        Ok(match shape.kind.as_str() {
            "structure" => format!("Kind::Struct(&{})", names::shouting(name)),
            "list" if shape.flattened => return Err(format!("{name} is flattened, which is not supported")),
            "list" => {
                let link = item_of(name, shape)?;
                let target = self.model.shape(&link.shape)?;
                let default = if self.service.wire == Wire::Ec2 { "item" } else { "member" };
                let item = link.location_name.as_ref().or(target.location_name.as_ref());
                let item = item.map_or(default, String::as_str);
                format!("Kind::List(&ListDesc {{ item: {item:?}, kind: {} }})", self.kind(&link.shape)?)
            }
            "string" if shape.words.is_empty() => "Kind::Str".to_owned(),
            "string" => {
                self.enums.insert(name.to_owned());
                format!("Kind::Enum(&enums::{}::DESC)", names::snake(name))
            }
            "boolean" => "Kind::Bool".to_owned(),
            "integer" => bounded("I32", "i32", shape),
            "long" => bounded("I64", "i64", shape),
            "float" | "double" => "Kind::F64".to_owned(),
            "timestamp" => "Kind::Time".to_owned(),
            "blob" => "Kind::Blob".to_owned(),
            other => return Err(format!("{name} has the unknown type {other}")),
        })
    }

    fn operations(&self, operations: &[&str]) -> Result<String, String> {
        let service = self.service;
        let mut out = format!(
            "//! Operations of {}, one marker type each.\n\nuse super::*;\nuse crate::operation::{{Operation, \
             OperationDesc, Protocol, ServiceDesc}};\n\n/// The service.\npub static SERVICE: ServiceDesc = ServiceDesc \
             {{\n    name: {:?},\n    version: {:?},\n    namespace: {:?},\n    protocol: Protocol::{},\n}};\n\n\
             /// All operations, sorted by name.\npub static OPERATIONS: &[&OperationDesc] = &[\n",
            service.module,
            service.module,
            self.model.metadata.api_version,
            service.namespace,
            service.wire.names().1,
        );
        for name in operations {
            let _ = writeln!(out, "    {name}::DESC,");
        }
        out.push_str("];\n");
        for name in operations {
            let operation = &self.model.operations[*name];
            let input = &operation.input.as_ref().ok_or("no input")?.shape;
            let members = &self.model.shape(input)?.members.0;
            let has = |wanted: &str| members.iter().any(|(member, _)| member == wanted);
            let token = members.iter().find(|(_, link)| link.idempotency_token).map(|(member, _)| member);
            let output = operation.output.as_ref().map(|link| &link.shape);
            let output_desc = output.map_or("None".to_owned(), |o| format!("Some(&{})", names::shouting(o)));
            let _ = write!(
                out,
                "\npub struct {name};
impl Operation for {name} {{
    const DESC: &'static OperationDesc = &OperationDesc {{
        name: {name:?}, service: &SERVICE, input: &{}, output: {output_desc},
        dry_run: {}, client_token: {token:?}, paginated: {},
    }};
    type Input = {};
    type Output = {};
}}
",
                names::shouting(input),
                has("DryRun"),
                has("MaxResults") && has("NextToken"),
                names::capitalised(input),
                output.map_or("()".to_owned(), |o| names::capitalised(o)),
            );
        }
        Ok(out)
    }

    /// Methods, paths and places of members, for a REST protocol.
    fn http(&self, operations: &[&str]) -> Result<String, String> {
        let mut out = String::from(
            "//! Where operations and the members of their requests and responses are found.\n\nuse super::*;\nuse \
             crate::operation::Operation;\nuse crate::rest::{HttpDesc, HttpOperation, Place, Segment};\n\n/// All \
             operations, sorted by name.\npub static HTTP: &[&HttpDesc] = &[\n",
        );
        for name in operations {
            let _ = writeln!(out, "    {name}::HTTP,");
        }
        out.push_str("];\n");
        for name in operations {
            let operation = &self.model.operations[*name];
            let input = &operation.input.as_ref().ok_or("no input")?.shape;
            let input_shape = self.model.shape(input)?;
            let mut segments = Vec::new();
            for segment in operation.http.request_uri.split('/').skip(1) {
                let label = segment.strip_prefix('{').and_then(|label| label.strip_suffix('}'));
                segments.push(match label {
                    None if segment.contains(['{', '?', '+']) => {
                        return Err(format!("{name} has a path that is not supported: {segment}"));
                    }
                    None => format!("Segment::Text({segment:?})"),
                    Some(label) => {
                        let is_label = |(member, link): &(String, Link)| {
                            link.location.as_deref() == Some("uri")
                                && link.location_name.as_ref().unwrap_or(member) == label
                        };
                        let at = input_shape.members.0.iter().position(is_label);
                        let at = at.ok_or_else(|| format!("{name} has no member {label}"))?;
                        format!("Segment::Member({at})")
                    }
                });
            }
            let output = match &operation.output {
                Some(link) => places(self.model.shape(&link.shape)?)?,
                None => String::new(),
            };
            let _ = write!(
                out,
                "
impl HttpOperation for {name} {{
    const HTTP: &'static HttpDesc = &HttpDesc {{
        operation: <{name} as Operation>::DESC, method: {:?}, status: {},
        path: &[{}],
        input: &[{}],
        output: &[{output}],
    }};
}}
",
                operation.http.method,
                operation.http.response_code.unwrap_or(200),
                segments.join(", "),
                places(input_shape)?,
            );
        }
        Ok(out)
    }

    fn enums(&self) -> Result<String, String> {
        let mut out =
            String::from("//! Words of enumerations: one module each, with a constant per word.\n\n");
        out.push_str("#[allow(unused_imports)]\nuse crate::shape::EnumDesc;\n\n");
        out.push_str("/// All enumerations.\npub static ALL: &[&EnumDesc] = &[\n");
        for name in &self.enums {
            let _ = writeln!(out, "    &{}::DESC,", names::snake(name));
        }
        out.push_str("];\n");
        for name in &self.enums {
            let words: BTreeSet<&String> = self.model.shape(name)?.words.iter().collect();
            let mut constants: BTreeMap<String, &str> = BTreeMap::new();
            for word in &words {
                let mut constant = names::constant(word);
                while constants.contains_key(&constant) || constant == "DESC" {
                    constant.push('_');
                }
                constants.insert(constant, word);
            }
            let _ = writeln!(out, "\npub mod {} {{", names::snake(name));
            for (constant, word) in &constants {
                let _ = writeln!(out, "    pub const {constant}: &str = {word:?};");
            }
            let words: Vec<String> = words.iter().map(|word| format!("{word:?}")).collect();
            let _ = writeln!(
                out,
                "    pub static DESC: super::EnumDesc = super::EnumDesc {{ name: {name:?}, values: &["
            );
            for row in words.chunks(6) {
                let _ = writeln!(out, "        {},", row.join(", "));
            }
            out.push_str("    ] };\n}\n");
        }
        Ok(out)
    }

    fn module(&self, modules: &[String], operations: &[&str]) -> String {
        let mut out = format!(
            "//! Types of the service {}, generated.\n\npub mod enums;\nmod operations;\n",
            self.service.module
        );
        let rest = self.service.wire == Wire::RestJson;
        if rest {
            out.push_str("mod http;\n");
        }
        for module in modules {
            let _ = writeln!(out, "mod {module};");
        }
        out.push_str("\npub use operations::*;\n");
        if rest {
            out.push_str("pub use http::*;\n");
        }
        for module in modules {
            let _ = writeln!(out, "pub use {module}::*;");
        }
        let _ = write!(
            out,
            "
#[allow(unused_imports)]
mod prelude {{
    pub(super) use crate::Timestamp;
    pub(super) use crate::shape::{{I32, I64, Kind, ListDesc, Member, StructDesc, Structure, Value}};
    pub(super) use crate::generated_support::{{no_member, structure}};
}}

/// Calls a macro with the marker types of all operations.
#[macro_export]
macro_rules! for_each_{}_operation {{
    ($callback:ident) => {{
        $callback! {{
",
            self.service.module
        );
        for name in operations {
            let _ = writeln!(out, "            {name},");
        }
        out.push_str("        }\n    };\n}\n");
        out
    }
}

fn item_of<'a>(name: &str, shape: &'a Shape) -> Result<&'a Link, String> {
    shape.member.as_ref().ok_or_else(|| format!("the list {name} has no member"))
}

/// The place of each member, in order.
fn places(shape: &Shape) -> Result<String, String> {
    let place = |(member, link): &(String, Link)| {
        Ok(match link.location.as_deref() {
            None if shape.payload.as_ref() == Some(member) => "Place::Payload",
            None => "Place::Body",
            Some("uri") => "Place::Path",
            Some("querystring") => "Place::Query",
            Some("header") => "Place::Header",
            Some(other) => return Err(format!("{member} is at {other}, which is not supported")),
        })
    };
    Ok(shape.members.0.iter().map(place).collect::<Result<Vec<_>, String>>()?.join(", "))
}

fn bounded(kind: &str, rust: &str, shape: &Shape) -> String {
    if shape.min.is_none() && shape.max.is_none() {
        return kind.to_owned();
    }
    let bound = |bound: &Option<serde_json::Number>, default: &str| match bound {
        Some(number) => number.as_i64().map_or_else(|| format!("{number} as {rust}"), |n| n.to_string()),
        None => format!("{rust}::{default}"),
    };
    format!("Kind::{kind} {{ min: {}, max: {} }}", bound(&shape.min, "MIN"), bound(&shape.max, "MAX"))
}
