//! From parameters to a typed request.
//!
//! Order of complaints, the same for every operation: a value that cannot be read, then a parameter that the
//! operation does not have, then a required one that is absent. A structure's required members count only when
//! some member of the structure was sent.

use crate::operation::{Operation, Protocol};
use crate::query::{Node, QueryTree, is_common, shorten};
use crate::shape::{Kind, ListValue, Slot, Structure};
use crate::{Timestamp, blob};

/// What a parameter should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// `true` or `false`.
    Boolean,
    /// A whole number within these bounds.
    Integer { min: i64, max: i64 },
    /// A number.
    Number,
    /// Text, not another kind of JSON.
    Text,
    /// ISO 8601.
    Timestamp,
    /// Base64.
    Base64,
    /// One of a set of words; the name is that of the set in the model.
    Word(&'static str),
    /// `Name.N` with a number.
    ListIndex,
}

/// Why a request was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    #[error("The query string is malformed: {reason}")]
    Malformed { reason: &'static str },
    #[error("The parameter {name} occurs more than once")]
    Duplicate { name: String },
    #[error("The request has more than {} parameters", crate::query::MAX_PARAMETERS)]
    TooManyParameters,
    #[error("The request is larger than {} bytes", crate::query::MAX_BYTES)]
    TooLarge,
    #[error("The parameter {name} has too many parts")]
    TooDeep { name: String },
    #[error("The parameter {name} is not recognized")]
    Unknown { name: String },
    #[error("The request must contain the parameter {name}")]
    Missing { name: String },
    #[error("Value ({value}) for parameter {name} is invalid. {}", expectation(.expected))]
    Invalid { name: String, value: String, expected: Expected },
}

impl DecodeError {
    /// The EC2 error code. All are faults of the caller (HTTP status 400).
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed { .. } | Self::Duplicate { .. } | Self::TooDeep { .. } => "MalformedQueryString",
            Self::TooManyParameters | Self::TooLarge => "RequestEntityTooLarge",
            Self::Unknown { .. } => "UnknownParameter",
            Self::Missing { .. } => "MissingParameter",
            Self::Invalid { .. } => "InvalidParameterValue",
        }
    }
}

fn expectation(expected: &Expected) -> String {
    match expected {
        Expected::Boolean => "Expecting true or false.".to_owned(),
        Expected::Integer { min, max } => format!("Expecting an integer from {min} to {max}."),
        Expected::Number => "Expecting a number.".to_owned(),
        Expected::Text => "Expecting a string.".to_owned(),
        Expected::Timestamp => "Expecting a time such as 2024-01-02T03:04:05Z.".to_owned(),
        Expected::Base64 => "Expecting base64.".to_owned(),
        Expected::Word(set) => format!("Expecting one of the values of {set}."),
        Expected::ListIndex => "Expecting a number in the name of a list item.".to_owned(),
    }
}

/// Decodes the request of operation `O`. Common parameters ([`is_common`]) may be present and are skipped.
///
/// # Errors
/// The first complaint in the order given in the module's documentation.
pub fn decode_request<O: Operation>(tree: &QueryTree) -> Result<O::Input, DecodeError> {
    let mut input = O::Input::default();
    decode_into(&mut input, O::DESC.service.protocol, tree)?;
    Ok(input)
}

/// [`decode_request`] without types: fills a default `target`.
///
/// # Errors
/// As [`decode_request`]; `target` is then partly filled.
pub fn decode_into(
    target: &mut dyn Structure,
    protocol: Protocol,
    tree: &QueryTree,
) -> Result<(), DecodeError> {
    let mut decoder = Decoder { tree, protocol, used: vec![false; tree.len()], missing: None };
    decoder.structure(target, tree.root())?;
    let unknown =
        (0..tree.len()).filter(|i| !decoder.used[*i]).map(|i| tree.param(i).0).find(|n| !is_common(n));
    if let Some(name) = unknown {
        return Err(DecodeError::Unknown { name: shorten(name) });
    }
    decoder.missing.map_or(Ok(()), |name| Err(DecodeError::Missing { name }))
}

struct Decoder<'a> {
    tree: &'a QueryTree,
    protocol: Protocol,
    used: Vec<bool>,
    /// The first required parameter that was found absent.
    missing: Option<String>,
}

impl Decoder<'_> {
    fn structure(&mut self, target: &mut dyn Structure, node: Node) -> Result<(), DecodeError> {
        for (index, member) in target.desc().members.iter().enumerate() {
            match self.tree.child(node, member.query) {
                Some(child) if self.has_value(&member.kind, child) => {
                    self.value(&member.kind, member.sensitive, child, target.field_mut(index).slot())?;
                }
                _ if member.required && self.missing.is_none() => {
                    let prefix = self.tree.name(node);
                    let dot = if prefix.is_empty() { "" } else { "." };
                    self.missing = Some(shorten(&format!("{prefix}{dot}{}", member.query)));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether the parameters under `node` can be a value of this kind at all. If not they stay unused and are
    /// reported as unknown: `ImageId.1`, or `Filter.1=x`.
    fn has_value(&self, kind: &Kind, node: Node) -> bool {
        match kind {
            Kind::List(_) => true,
            Kind::Struct(_) => self.tree.children(node).next().is_some(),
            _ => self.tree.scalar(node).is_some(),
        }
    }

    fn value(&mut self, kind: &Kind, secret: bool, node: Node, slot: Slot<'_>) -> Result<(), DecodeError> {
        match slot {
            Slot::Struct(inner) => self.structure(inner, node),
            Slot::List(list) => self.list(kind, secret, node, list),
            slot => match self.tree.scalar(node) {
                Some(index) => {
                    self.used[index] = true;
                    let (name, text) = self.tree.param(index);
                    scalar(kind, text, slot).map_err(|expected| DecodeError::Invalid {
                        name: shorten(name),
                        value: if secret { "***".to_owned() } else { shorten(text) },
                        expected,
                    })
                }
                None => Ok(()),
            },
        }
    }

    fn list(
        &mut self,
        kind: &Kind,
        secret: bool,
        mut node: Node,
        list: &mut dyn ListValue,
    ) -> Result<(), DecodeError> {
        let Kind::List(desc) = kind else { unreachable!("a list field has a list descriptor") };
        if let Some(index) = self.tree.scalar(node) {
            // The query protocol writes an empty list as a name without value.
            let (name, value) = self.tree.param(index);
            if self.protocol != Protocol::Query || !value.is_empty() {
                return Err(bad_index(name));
            }
            self.used[index] = true;
        }
        if self.protocol == Protocol::Query {
            match self.tree.child(node, desc.item) {
                Some(child) => node = child,
                None => return Ok(()),
            }
        }
        // Lists start at any number and may have gaps; only the order counts.
        let mut items = Vec::new();
        for (segment, child) in self.tree.children(node) {
            items.push((list_index(segment).ok_or_else(|| bad_index(self.tree.name(child)))?, child));
        }
        items.sort_unstable_by_key(|(number, _)| *number);
        for pair in items.windows(2) {
            if pair[0].0 == pair[1].0 {
                return Err(DecodeError::Duplicate { name: shorten(self.tree.name(pair[1].1)) });
            }
        }
        for (_, child) in items {
            if self.has_value(&desc.kind, child) {
                self.value(&desc.kind, secret, child, list.push())?;
            }
        }
        Ok(())
    }
}

fn bad_index(name: &str) -> DecodeError {
    DecodeError::Invalid { name: shorten(name), value: shorten(name), expected: Expected::ListIndex }
}

fn list_index(segment: &str) -> Option<u32> {
    let digits = (1..=9).contains(&segment.len()) && segment.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| segment.parse().ok())?
}

/// Reads one value from its text.
pub(crate) fn scalar(kind: &Kind, text: &str, slot: Slot<'_>) -> Result<(), Expected> {
    match slot {
        Slot::Str(out) => {
            if let Kind::Enum(desc) = kind
                && !desc.contains(text)
            {
                return Err(Expected::Word(desc.name));
            }
            text.clone_into(out);
        }
        Slot::Bool(out) => *out = boolean(text).ok_or(Expected::Boolean)?,
        Slot::I32(out) => {
            let Kind::I32 { min, max } = *kind else { unreachable!("an i32 field has an i32 descriptor") };
            let bounds = Expected::Integer { min: min.into(), max: max.into() };
            *out = text.parse().ok().filter(|n| (min..=max).contains(n)).ok_or(bounds)?;
        }
        Slot::I64(out) => {
            let Kind::I64 { min, max } = *kind else { unreachable!("an i64 field has an i64 descriptor") };
            let bounds = Expected::Integer { min, max };
            *out = text.parse().ok().filter(|n| (min..=max).contains(n)).ok_or(bounds)?;
        }
        Slot::F64(out) => *out = text.parse().ok().ok_or(Expected::Number)?,
        Slot::Time(out) => *out = Timestamp::parse(text).ok_or(Expected::Timestamp)?,
        Slot::Blob(out) => *out = blob::decode(text).ok_or(Expected::Base64)?,
        Slot::Struct(_) | Slot::List(_) => unreachable!("handled by the caller"),
    }
    Ok(())
}

fn boolean(text: &str) -> Option<bool> {
    if text == "1" || text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text == "0" || text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ec2;

    fn decode<O: Operation>(text: &str) -> Result<O::Input, DecodeError> {
        decode_request::<O>(&QueryTree::from_urlencoded(&[text.as_bytes()])?)
    }

    fn complaint<O: Operation>(text: &str) -> (&'static str, String) {
        let error = decode::<O>(text).unwrap_err();
        (error.code(), error.to_string())
    }

    #[test]
    fn lists_start_anywhere() {
        for text in ["InstanceId.0=a&InstanceId.1=b", "InstanceId.7=a&InstanceId.10=b&Action=x&X-Amz-Date=y"]
        {
            assert_eq!(decode::<ec2::DescribeInstances>(text).unwrap().instance_ids, ["a", "b"]);
        }
        let text = "Filter.2.Name=n&Filter.2.Value.3=v&Filter.2.Value.20=w&MaxResults=5";
        let request = decode::<ec2::DescribeInstances>(text).unwrap();
        assert_eq!(request.filters[0].name.as_deref(), Some("n"));
        assert_eq!(request.filters[0].values, ["v", "w"]);
        assert_eq!(request.max_results, Some(5));
    }

    #[test]
    fn nothing_is_ignored() {
        type Op = ec2::DescribeInstances;
        for (text, code) in [
            ("InstanceId=a", "InvalidParameterValue"),
            ("InstanceId.x=a", "InvalidParameterValue"),
            ("InstanceId.-1=a", "InvalidParameterValue"),
            ("InstanceId.=a", "InvalidParameterValue"),
            ("InstanceId.99999999999=a", "InvalidParameterValue"),
            ("InstanceId.1=a&InstanceId.01=a", "MalformedQueryString"),
            ("InstanceId.1.x=a", "UnknownParameter"),
            ("InstanceIds.1=a", "UnknownParameter"),
            ("Filter.1=a", "UnknownParameter"),
            ("Filter.1.Nam=a", "UnknownParameter"),
            ("MaxResults.1=5", "UnknownParameter"),
            ("MaxResults=", "InvalidParameterValue"),
            ("DryRun=yes", "InvalidParameterValue"),
        ] {
            assert_eq!(complaint::<Op>(text).0, code, "{text}");
        }
        let digits = format!("MaxResults={}", "9".repeat(400));
        assert_eq!(complaint::<Op>(&digits).0, "InvalidParameterValue");
    }

    #[test]
    fn words_of_the_messages() {
        assert_eq!(
            complaint::<ec2::DeleteVpc>("Foo=1"),
            ("UnknownParameter", "The parameter Foo is not recognized".to_owned())
        );
        assert_eq!(
            complaint::<ec2::DeleteVpc>("DryRun=TRUE"),
            ("MissingParameter", "The request must contain the parameter VpcId".to_owned())
        );
        let (code, text) = complaint::<ec2::RunInstances>("MinCount=1&MaxCount=1&InstanceType=huge");
        assert_eq!(code, "InvalidParameterValue");
        assert!(text.starts_with("Value (huge) for parameter InstanceType is invalid."), "{text}");
    }

    #[test]
    fn nested_required_members_are_named_in_full() {
        let text = "LaunchTemplateName=a&LaunchTemplateData.CreditSpecification.X=1";
        assert_eq!(complaint::<ec2::CreateLaunchTemplate>(text).0, "UnknownParameter");
        let text = "Monitoring.X=1&MinCount=1";
        assert_eq!(complaint::<ec2::RunInstances>(text).0, "UnknownParameter");
        let text = "ElasticInferenceAccelerator.3.Count=1&MinCount=1&MaxCount=1";
        assert_eq!(
            complaint::<ec2::RunInstances>(text).1,
            "The request must contain the parameter ElasticInferenceAccelerator.3.Type"
        );
    }

    #[test]
    fn booleans() {
        for (text, flag) in [("1", true), ("True", true), ("FALSE", false), ("0", false)] {
            let request = decode::<ec2::DeleteVpc>(&format!("VpcId=v&DryRun={text}")).unwrap();
            assert_eq!(request.dry_run, Some(flag));
        }
    }

    #[test]
    fn secrets_are_not_echoed() {
        let error = complaint::<ec2::ImportKeyPair>("KeyName=k&PublicKeyMaterial=***").1;
        assert!(error.contains("PublicKeyMaterial"), "{error}");
    }

    /// Every parameter of random nonsense made of real name parts is decoded or complained of, without a panic.
    #[test]
    fn nonsense_never_panics_and_is_never_ignored() {
        const PARTS: &[&str] = &[
            "Filter",
            "1",
            "0",
            "Name",
            "Value",
            "",
            "BlockDeviceMapping",
            "Ebs",
            "VolumeSize",
            "NetworkInterface",
            "DryRun",
            "MinCount",
            "MaxCount",
            "4294967296",
            "-1",
            "é",
            "Placement",
            "Tenancy",
            "InstanceId",
            "01",
        ];
        const VALUES: &[&str] =
            &["", "1", "true", "-9", "é", "2024-01-02", "dedicated", "1e999", "99999999999999999999"];
        let mut state = 1_u64;
        let mut roll = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % below
        };
        for _ in 0..20_000 {
            let mut pairs = Vec::new();
            for _ in 0..=roll(4) {
                let name: Vec<_> = (0..=roll(5)).map(|_| PARTS[roll(PARTS.len())]).collect();
                pairs.push((name.join("."), VALUES[roll(VALUES.len())]));
            }
            let Ok(tree) = QueryTree::parse(pairs) else { continue };
            if let Ok(request) = decode_request::<ec2::DescribeInstances>(&tree) {
                assert_eq!(
                    leaves(&request),
                    tree.len(),
                    "{request:?} of {:?}",
                    tree.iter().collect::<Vec<_>>()
                );
            }
            if let Ok(request) = decode_request::<ec2::RunInstances>(&tree) {
                assert_eq!(leaves(&request), tree.len(), "{request:?}");
            }
        }
    }

    fn leaves(value: &dyn Structure) -> usize {
        (0..value.desc().members.len()).filter_map(|i| value.field(i).get()).map(|v| leaves_of(&v)).sum()
    }

    fn leaves_of(value: &crate::shape::Ref<'_>) -> usize {
        match value {
            crate::shape::Ref::Struct(inner) => leaves(*inner),
            crate::shape::Ref::List(list) => {
                (0..list.len()).filter_map(|i| list.item(i).get()).map(|v| leaves_of(&v)).sum()
            }
            _ => 1,
        }
    }

    #[test]
    fn the_largest_request_is_decoded() {
        let pairs = (0..crate::query::MAX_PARAMETERS).map(|i| (format!("Filter.{i}.Name"), "x"));
        let tree = QueryTree::parse(pairs).unwrap();
        assert_eq!(decode_request::<ec2::DescribeInstances>(&tree).unwrap().filters.len(), tree.len());
    }
}
