//! The parts of a botocore service model that matter here. Members keep their order.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize as Derive;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// A service.
#[derive(Derive)]
pub struct Model {
    pub metadata: Metadata,
    pub operations: BTreeMap<String, Operation>,
    pub shapes: BTreeMap<String, Shape>,
}

#[derive(Derive)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    pub api_version: String,
    pub protocol: String,
}

#[derive(Derive)]
pub struct Operation {
    pub input: Option<Link>,
    pub output: Option<Link>,
    pub http: Http,
}

/// Where an operation of a REST protocol is found.
#[derive(Derive)]
#[serde(rename_all = "camelCase")]
pub struct Http {
    pub method: String,
    pub request_uri: String,
    pub response_code: Option<u16>,
}

/// A reference to a shape, with what it adds to it.
#[derive(Derive)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    pub shape: String,
    pub location_name: Option<String>,
    pub query_name: Option<String>,
    /// Outside of the body: `uri`, `querystring`, `header`.
    pub location: Option<String>,
    #[serde(default)]
    pub idempotency_token: bool,
}

/// Bounds are written as integers or as floats.
#[derive(Derive)]
#[serde(rename_all = "camelCase")]
pub struct Shape {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub members: Ordered<Link>,
    #[serde(default)]
    pub required: Vec<String>,
    pub member: Option<Link>,
    #[serde(rename = "enum", default)]
    pub words: Vec<String>,
    pub min: Option<serde_json::Number>,
    pub max: Option<serde_json::Number>,
    #[serde(default)]
    pub sensitive: bool,
    #[serde(default)]
    pub flattened: bool,
    /// The member that is the body, unchanged.
    pub payload: Option<String>,
    pub location_name: Option<String>,
}

/// A JSON object in the order of the text.
pub struct Ordered<T>(pub Vec<(String, T)>);

impl<T> Default for Ordered<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Ordered<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Ordered(entries))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}

/// Parses the JSON text of a service model.
pub fn parse(json: &[u8]) -> Result<Model, String> {
    serde_json::from_slice(json).map_err(|error| format!("the service model is not understood: {error}"))
}

impl Model {
    /// The shape of that name.
    pub fn shape(&self, name: &str) -> Result<&Shape, String> {
        self.shapes.get(name).ok_or_else(|| format!("the model has no shape {name}"))
    }
}
