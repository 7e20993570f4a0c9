//! The one filter engine: names with values, of which one must match each name; `*` and `?` are wildcards, `\` escapes.
//!
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html>

use cumulet_aws_model::ec2::Filter;
use cumulet_model::Tags;

use crate::ApiError;

/// Values that one call's filters may have, as on EC2.
const MAX_VALUES: usize = 200;

/// Something that filters look at.
pub trait Filterable {
    /// The names that it knows, `tag:<key>`, `tag-key` and `tag-value` apart.
    const FILTERS: &'static [&'static str];
    /// Emits all values that it has under a filter's name.
    fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str));
    /// Its tags, if it has any.
    fn filter_tags(&self) -> Option<&Tags>;
}

enum Pattern {
    Exact(String),
    Wild(Vec<Token>),
}

#[derive(PartialEq)]
enum Token {
    Char(char),
    One,
    Any,
}

impl Pattern {
    fn parse(text: &str) -> Self {
        let mut tokens = Vec::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            tokens.push(match c {
                '*' => Token::Any,
                '?' => Token::One,
                '\\' => Token::Char(chars.next().unwrap_or('\\')),
                c => Token::Char(c),
            });
        }
        if tokens.iter().any(|t| matches!(t, Token::Any | Token::One)) {
            Pattern::Wild(tokens)
        } else {
            Pattern::Exact(
                tokens
                    .into_iter()
                    .filter_map(|t| if let Token::Char(c) = t { Some(c) } else { None })
                    .collect(),
            )
        }
    }

    fn matches(&self, text: &str) -> bool {
        match self {
            Pattern::Exact(exact) => exact == text,
            Pattern::Wild(tokens) => wild_match(tokens, text),
        }
    }
}

/// Linear in practice: on a mismatch only the last `*` is widened.
fn wild_match(tokens: &[Token], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let (mut t, mut c) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while c < text.len() {
        match tokens.get(t) {
            Some(Token::Any) => {
                star = Some((t, c));
                t += 1;
            }
            Some(Token::One) => (t, c) = (t + 1, c + 1),
            Some(Token::Char(expected)) if *expected == text[c] => (t, c) = (t + 1, c + 1),
            _ => {
                let Some((at, from)) = star else { return false };
                star = Some((at, from + 1));
                (t, c) = (at + 1, from + 1);
            }
        }
    }
    tokens[t..].iter().all(|token| *token == Token::Any)
}

enum Subject {
    Field(&'static str),
    Tag(String),
    TagKey,
    TagValue,
}

/// Parsed filters.
pub struct Filters {
    clauses: Vec<(Subject, Vec<Pattern>)>,
}

impl Filters {
    /// Parses a call's filters for one kind of thing.
    ///
    /// # Errors
    /// An unknown name, a filter without name or values, or too many values.
    pub fn parse<T: Filterable>(filters: &[Filter]) -> Result<Self, ApiError> {
        Self::parse_for(filters, T::FILTERS)
    }

    fn parse_for(filters: &[Filter], known: &'static [&'static str]) -> Result<Self, ApiError> {
        if filters.iter().map(|filter| filter.values.len()).sum::<usize>() > MAX_VALUES {
            return Err(ApiError::client(
                "FilterLimitExceeded",
                format!("The maximum number of filter values specified on a single call is {MAX_VALUES}"),
            ));
        }
        let mut clauses = Vec::with_capacity(filters.len());
        for filter in filters {
            let name = filter.name.as_deref().ok_or_else(|| ApiError::missing("Filter.Name"))?;
            if filter.values.is_empty() {
                return Err(ApiError::invalid_value(format!(
                    "The filter '{name}' must have at least one value"
                )));
            }
            let subject =
                match name {
                    "tag-key" => Subject::TagKey,
                    "tag-value" => Subject::TagValue,
                    _ => match name.strip_prefix("tag:") {
                        Some(key) if !key.is_empty() => Subject::Tag(key.to_owned()),
                        _ => Subject::Field(known.iter().find(|field| **field == name).ok_or_else(|| {
                            ApiError::invalid_value(format!("The filter '{name}' is invalid"))
                        })?),
                    },
                };
            clauses.push((subject, filter.values.iter().map(|value| Pattern::parse(value)).collect()));
        }
        Ok(Self { clauses })
    }

    /// Whether a thing passes all filters.
    pub fn matches<T: Filterable>(&self, thing: &T) -> bool {
        self.clauses.iter().all(|(subject, patterns)| {
            let any = |text: &str| patterns.iter().any(|pattern| pattern.matches(text));
            let no_tags = Tags::new();
            let tags = thing.filter_tags().unwrap_or(&no_tags);
            match subject {
                Subject::Field(name) => {
                    let mut hit = false;
                    thing.filter_values(name, &mut |value| hit = hit || any(value));
                    hit
                }
                Subject::Tag(key) => tags.get(key).is_some_and(|value| any(value)),
                Subject::TagKey => tags.keys().any(|key| any(key)),
                Subject::TagValue => tags.values().any(|value| any(value)),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct Thing(Tags);
    impl Filterable for Thing {
        const FILTERS: &'static [&'static str] = &["state"];
        fn filter_values(&self, filter: &str, emit: &mut dyn FnMut(&str)) {
            assert_eq!(filter, "state");
            emit("running");
        }
        fn filter_tags(&self) -> Option<&Tags> {
            Some(&self.0)
        }
    }

    fn filter(name: &str, values: &[&str]) -> Filter {
        Filter { name: Some(name.into()), values: values.iter().map(|v| (*v).to_owned()).collect() }
    }

    fn passes(filters: &[Filter]) -> bool {
        let thing = Thing(Tags::from([("Name".into(), "web-1".into())]));
        Filters::parse::<Thing>(filters).unwrap().matches(&thing)
    }

    #[test]
    fn values_are_alternatives_and_names_must_all_match() {
        assert!(passes(&[filter("state", &["stopped", "running"])]));
        assert!(!passes(&[filter("state", &["running"]), filter("tag:Name", &["db-*"])]));
        assert!(passes(&[filter("state", &["run*"]), filter("tag:Name", &["web-?"])]));
        assert!(passes(&[filter("tag-key", &["N*e"])]));
        assert!(!passes(&[filter("tag:name", &["web-1"])]));
    }

    #[test]
    fn wildcards_can_be_escaped() {
        assert!(!passes(&[filter("tag:Name", &["web\\*"])]));
        assert!(Pattern::parse("a\\*b").matches("a*b"));
        assert!(Pattern::parse("*").matches(""));
        assert!(Pattern::parse("*a*b").matches("xaxxab"));
        assert!(!Pattern::parse("a?").matches("a"));
    }

    #[test]
    fn unknown_names_are_refused() {
        assert_eq!(
            Filters::parse::<Thing>(&[filter("no-such", &["x"])]).err().map(|e| e.code),
            Some("InvalidParameterValue".into())
        );
        assert!(Filters::parse::<Thing>(&[filter("state", &[])]).is_err());
    }

    proptest! {
        #[test]
        fn a_text_matches_itself_with_any_part_wild(text in "[a-c]{0,12}", from in 0usize..13, len in 0usize..13) {
            let from = from.min(text.len());
            let to = (from + len).min(text.len());
            let pattern = format!("{}*{}", &text[..from], &text[to..]);
            prop_assert!(Pattern::parse(&pattern).matches(&text));
        }
    }
}
