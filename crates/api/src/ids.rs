//! Ids as callers give them.

use cumulet_control::{Error, Noun};
use cumulet_model::ResourceId;

use crate::ApiError;

/// Parses one id.
///
/// # Errors
/// `Invalid….Malformed`.
pub fn parse<I: ResourceId>(noun: Noun, text: &str) -> Result<I, ApiError> {
    I::parse(text).map_err(|_| Error::Malformed { noun, id: text.to_owned() }.into())
}

/// Parses the id of a required parameter.
///
/// # Errors
/// It isn't given, or is no id.
pub fn required<I: ResourceId>(noun: Noun, name: &str, text: Option<&str>) -> Result<I, ApiError> {
    parse(noun, text.ok_or_else(|| ApiError::missing(name))?)
}

/// Parses all ids of a list.
///
/// # Errors
/// `Invalid….Malformed` for the first that is no id.
pub fn parse_all<I: ResourceId>(noun: Noun, texts: &[String]) -> Result<Vec<I>, ApiError> {
    texts.iter().map(|text| parse(noun, text)).collect()
}

/// Checks that every id of a list was found; an id that is missing is named in the error.
///
/// # Errors
/// `Invalid….NotFound`, naming all that are missing.
pub fn all_found<I: ResourceId>(
    noun: Noun,
    wanted: &[I],
    found: impl Fn(&I) -> bool,
) -> Result<(), ApiError> {
    let missing: Vec<&str> = wanted.iter().filter(|id| !found(id)).map(AsRef::as_ref).collect();
    if missing.is_empty() { Ok(()) } else { Err(Error::NotFound { noun, ids: missing.join(", ") }.into()) }
}
