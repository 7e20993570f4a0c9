//! Tags as callers give them.
//!
//! Limits: <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions>

use cumulet_aws_model::ec2::{Tag, TagSpecification};
use cumulet_model::Tags;

use crate::ApiError;

/// Tags that a resource may have.
const MAX_TAGS: usize = 50;

/// Checks and collects a list of tags; of one key given twice, EC2 refuses the call.
///
/// # Errors
/// A key or value that is too long, missing or reserved, a key given twice, or too many.
pub fn tags(given: &[Tag]) -> Result<Tags, ApiError> {
    let mut tags = Tags::new();
    for tag in given {
        let key = tag
            .key
            .as_deref()
            .filter(|key| !key.is_empty())
            .ok_or_else(|| ApiError::invalid_value("Tag keys cannot be empty."))?;
        check_key(key)?;
        let value = tag.value.as_deref().unwrap_or_default();
        if value.chars().count() > 256 {
            return Err(ApiError::invalid_value("Tag value exceeds the maximum length of 256 characters"));
        }
        if tags.insert(key.to_owned(), value.to_owned()).is_some() {
            return Err(ApiError::invalid_value(format!("Duplicate tag key '{key}' specified.")));
        }
    }
    check_count(&tags)?;
    Ok(tags)
}

/// Checks a tag's key.
///
/// # Errors
/// It is too long or reserved.
pub fn check_key(key: &str) -> Result<(), ApiError> {
    if key.chars().count() > 128 {
        return Err(ApiError::invalid_value("Tag key exceeds the maximum length of 128 characters"));
    }
    if key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:")) {
        return Err(ApiError::invalid_value("Tag keys starting with 'aws:' are reserved for internal use"));
    }
    Ok(())
}

/// Checks how many tags a resource has.
///
/// # Errors
/// `TagLimitExceeded`.
pub fn check_count(tags: &Tags) -> Result<(), ApiError> {
    if tags.len() > MAX_TAGS {
        return Err(ApiError::client(
            "TagLimitExceeded",
            "You have reached the maximum number of tags for the resource",
        ));
    }
    Ok(())
}

/// The tags for one resource type from a call's specifications, which may name only types that the call makes.
///
/// # Errors
/// As [`tags`], a type that the call doesn't make, or one that is given twice.
pub fn for_type(specifications: &[TagSpecification], wanted: &str, made: &[&str]) -> Result<Tags, ApiError> {
    let mut found = None;
    for specification in specifications {
        let kind = specification
            .resource_type
            .as_deref()
            .ok_or_else(|| ApiError::invalid_value("Tag specification resource type must have a value"))?;
        if !made.contains(&kind) {
            return Err(ApiError::invalid_value(format!(
                "'{kind}' is not a valid taggable resource type for this operation."
            )));
        }
        if specification.tags.is_empty() {
            return Err(ApiError::invalid_value("Tag specification must have at least one tag"));
        }
        if kind == wanted && found.replace(tags(&specification.tags)?).is_some() {
            return Err(ApiError::invalid_value(format!(
                "The same resource type may not be specified more than once in tag specifications: {kind}"
            )));
        }
    }
    Ok(found.unwrap_or_default())
}

/// Stored tags for a reply.
pub fn wire(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}
