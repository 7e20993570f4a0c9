//! Request parameters as a tree: `Filter.1.Value.2=x` is under `Filter`, `1`, `Value`, `2`.
//!
//! The tree is a list of parameters sorted by the segments of their names. A [`Node`] is a range of that list
//! that shares a prefix, so a hostile request costs no more than its own size and one sort.

use crate::decode::DecodeError;

/// Most parameters in a request.
pub const MAX_PARAMETERS: usize = 20_000;
/// Most bytes of encoded parameters in a request.
pub const MAX_BYTES: usize = 1 << 20;
/// Most segments in a parameter name; real requests use fewer than 12.
pub const MAX_DEPTH: usize = 32;

/// Parameters that belong to every request rather than to an operation: routing and signatures.
/// Names that begin with `X-Amz-` are common too. See [`is_common`].
pub const COMMON_PARAMETERS: &[&str] = &[
    "AWSAccessKeyId",
    "Action",
    "Expires",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "Timestamp",
    "Version",
];

/// Whether a parameter belongs to every request.
pub fn is_common(name: &str) -> bool {
    COMMON_PARAMETERS.contains(&name) || name.get(..6).is_some_and(|s| s.eq_ignore_ascii_case("X-Amz-"))
}

struct Param {
    name: String,
    value: String,
}

/// The parameters of one request.
pub struct QueryTree {
    /// Sorted by the segments of the names; no name twice.
    params: Vec<Param>,
}

/// Some parameters whose names share a prefix of whole segments.
#[derive(Clone, Copy)]
pub(crate) struct Node {
    first: usize,
    end: usize,
    /// Bytes of the prefix with its last dot; 0 for the root.
    prefix: usize,
}

impl QueryTree {
    /// From decoded names and values.
    ///
    /// # Errors
    /// A name twice, too many parameters, too many bytes, too deep.
    pub fn parse<N, V>(pairs: impl IntoIterator<Item = (N, V)>) -> Result<Self, DecodeError>
    where
        N: Into<String>,
        V: Into<String>,
    {
        let mut params = Vec::new();
        let mut bytes = 0;
        for (name, value) in pairs {
            if params.len() == MAX_PARAMETERS {
                return Err(DecodeError::TooManyParameters);
            }
            let param = Param { name: name.into(), value: value.into() };
            bytes += param.name.len() + param.value.len();
            if bytes > MAX_BYTES {
                return Err(DecodeError::TooLarge);
            }
            if param.name.split('.').count() > MAX_DEPTH {
                return Err(DecodeError::TooDeep { name: shorten(&param.name) });
            }
            params.push(param);
        }
        params.sort_unstable_by(|a, b| a.name.split('.').cmp(b.name.split('.')));
        if let Some(pair) = params.windows(2).find(|pair| pair[0].name == pair[1].name) {
            return Err(DecodeError::Duplicate { name: shorten(&pair[0].name) });
        }
        Ok(Self { params })
    }

    /// From `application/x-www-form-urlencoded` texts; a request may have one in its URL and one in its body.
    ///
    /// # Errors
    /// As [`QueryTree::parse`], and escapes that are not two hexadecimal digits or don't give UTF-8.
    pub fn from_urlencoded(parts: &[&[u8]]) -> Result<Self, DecodeError> {
        if parts.iter().map(|part| part.len()).sum::<usize>() > MAX_BYTES {
            return Err(DecodeError::TooLarge);
        }
        let pairs = || parts.iter().flat_map(|part| part.split(|b| *b == b'&')).filter(|p| !p.is_empty());
        if pairs().take(MAX_PARAMETERS + 1).count() > MAX_PARAMETERS {
            return Err(DecodeError::TooManyParameters);
        }
        let mut decoded = Vec::new();
        for pair in pairs() {
            let at = pair.iter().position(|b| *b == b'=');
            let (name, value) = at.map_or((pair, &b""[..]), |at| (&pair[..at], &pair[at + 1..]));
            decoded.push((unescape(name)?, unescape(value)?));
        }
        Self::parse(decoded)
    }

    /// The value of exactly this parameter.
    pub fn get(&self, name: &str) -> Option<&str> {
        let at = self.params.binary_search_by(|p| p.name.split('.').cmp(name.split('.'))).ok()?;
        Some(&self.params[at].value)
    }

    /// Number of parameters.
    pub fn len(&self) -> usize {
        self.params.len()
    }

    /// Whether there are no parameters.
    pub fn is_empty(&self) -> bool {
        self.params.is_empty()
    }

    /// All names and values, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.params.iter().map(|p| (p.name.as_str(), p.value.as_str()))
    }

    pub(crate) fn root(&self) -> Node {
        Node { first: 0, end: self.params.len(), prefix: 0 }
    }

    /// Name and value of parameter `index`.
    pub(crate) fn param(&self, index: usize) -> (&str, &str) {
        (&self.params[index].name, &self.params[index].value)
    }

    /// The name that the parameters under `node` share.
    pub(crate) fn name(&self, node: Node) -> &str {
        &self.params[node.first].name[..node.prefix.saturating_sub(1)]
    }

    /// The parameter whose name is exactly that of `node`.
    pub(crate) fn scalar(&self, node: Node) -> Option<usize> {
        let here = node.prefix > 0 && node.first < node.end;
        (here && self.params[node.first].name.len() < node.prefix).then_some(node.first)
    }

    /// What is under `segment` of `node`.
    pub(crate) fn child(&self, node: Node, segment: &str) -> Option<Node> {
        let range = &self.params[node.first..node.end];
        let first = node.first + range.partition_point(|p| self.segment(p, node) < Some(segment));
        let end = node.first + range.partition_point(|p| self.segment(p, node) <= Some(segment));
        (first < end).then(|| Node { first, end, prefix: node.prefix + segment.len() + 1 })
    }

    /// All children of `node` with their segments.
    pub(crate) fn children(&self, node: Node) -> impl Iterator<Item = (&str, Node)> {
        let mut first = node.first + usize::from(self.scalar(node).is_some());
        std::iter::from_fn(move || {
            let segment = self.segment(self.params.get(first).filter(|_| first < node.end)?, node)?;
            let same = |p: &&Param| self.segment(p, node) == Some(segment);
            let end = first + self.params[first..node.end].iter().take_while(same).count();
            let child = Node { first, end, prefix: node.prefix + segment.len() + 1 };
            first = end;
            Some((segment, child))
        })
    }

    /// The segment of `param` below `node`; `None`, which sorts first, when its name ends at `node`.
    fn segment<'a>(&self, param: &'a Param, node: Node) -> Option<&'a str> {
        param.name.get(node.prefix..)?.split('.').next()
    }
}

/// At most 200 characters of `text`, for messages.
pub(crate) fn shorten(text: &str) -> String {
    match text.char_indices().nth(200) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}...", &text[..at]),
    }
}

fn unescape(text: &[u8]) -> Result<String, DecodeError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&first, tail)) = rest.split_first() {
        rest = tail;
        bytes.push(match first {
            b'+' => b' ',
            b'%' => {
                let [high, low, tail @ ..] = tail else {
                    return Err(DecodeError::Malformed { reason: "an escape is cut short" });
                };
                rest = tail;
                let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
                let (Some(high), Some(low)) = (digit(*high), digit(*low)) else {
                    return Err(DecodeError::Malformed { reason: "an escape is not hexadecimal" });
                };
                high << 4 | low
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).map_err(|_| DecodeError::Malformed { reason: "a parameter is not UTF-8" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_found_whatever_sorts_between() {
        let tree =
            QueryTree::from_urlencoded(&[b"A.10=j&A-x=d&A=s&A.1=a&B=1&A.1.z=q", b"C=%C3%A4+%2b&&D"]).unwrap();
        let a = tree.child(tree.root(), "A").unwrap();
        assert_eq!(tree.scalar(a).map(|i| tree.param(i).1), Some("s"));
        let names: Vec<_> = tree.children(a).map(|(segment, node)| (segment, tree.name(node))).collect();
        assert_eq!(names, [("1", "A.1"), ("10", "A.10")]);
        assert!(tree.child(a, "2").is_none());
        assert_eq!(tree.get("A-x"), Some("d"));
        assert_eq!(tree.get("C"), Some("ä +"));
        assert_eq!(tree.get("D"), Some(""));
        assert_eq!(tree.get("A.1.z"), Some("q"));
    }

    #[test]
    fn limits_and_rubbish() {
        let err = |text: &[u8]| QueryTree::from_urlencoded(&[text]).err().map(|e| e.code());
        assert_eq!(err(b"a=1&a=2"), Some("MalformedQueryString"));
        assert_eq!(err(b"a=%4"), Some("MalformedQueryString"));
        assert_eq!(err(b"a=%zz"), Some("MalformedQueryString"));
        assert_eq!(err(b"a=%ff"), Some("MalformedQueryString"));
        assert_eq!(err(&vec![b'a'; MAX_BYTES + 1]), Some("RequestEntityTooLarge"));
        assert_eq!(err("a=&".repeat(MAX_PARAMETERS + 1).as_bytes()), Some("RequestEntityTooLarge"));
        assert_eq!(err(&[b'.'; 40]), Some("MalformedQueryString"));
        assert_eq!(err(b"&&&"), None);
        let many: Vec<_> = (0..MAX_PARAMETERS).map(|i| format!("Filter.{i}.Name=x")).collect();
        assert_eq!(err(many.join("&").as_bytes()), None);
    }

    #[test]
    fn common_names() {
        for name in ["Action", "Version", "X-Amz-Date", "x-amz-signature", "AWSAccessKeyId"] {
            assert!(is_common(name), "{name}");
        }
        assert!(!is_common("X-Am") && !is_common("action") && !is_common("ÄÄÄÄ"));
    }
}
