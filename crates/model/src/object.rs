//! Objects: files of buckets, which are folders of the data folder.
//!
//! Invariant: an object's name is a path below `objects/` and nothing else, whoever gave it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Characters that a bucket's name may have.
const BUCKET_LENGTH: std::ops::RangeInclusive<usize> = 3..=63;
/// Bytes that a key may have, as on S3.
const KEY_BYTES: usize = 1024;
/// Bytes that a file's name may have, with room for an unfinished file's.
const PART_BYTES: usize = 240;

/// Why a name is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadObjectName {
    /// The bucket's.
    #[error("The specified bucket is not valid: {0}")]
    Bucket(String),
    /// The key.
    #[error("The specified key is not valid: {0}")]
    Key(String),
}

/// A bucket's name: 3 to 63 lower-case letters, digits, dots and hyphens, as S3 has it.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BucketName(String);

impl BucketName {
    /// Accepts a name by S3's rules.
    ///
    /// # Errors
    /// It is none.
    pub fn parse(name: &str) -> Result<BucketName, BadObjectName> {
        let edge = |byte: Option<u8>| byte.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        let inner = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.';
        let good = BUCKET_LENGTH.contains(&name.len())
            && edge(name.bytes().next())
            && edge(name.bytes().last())
            && name.bytes().all(inner)
            && !name.contains("..")
            && name.parse::<std::net::Ipv4Addr>().is_err();
        if good { Ok(BucketName(name.to_owned())) } else { Err(BadObjectName::Bucket(name.to_owned())) }
    }
    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for BucketName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for BucketName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for BucketName {
    type Error = BadObjectName;
    fn try_from(name: String) -> Result<Self, BadObjectName> {
        BucketName::parse(&name)
    }
}

impl From<BucketName> for String {
    fn from(name: BucketName) -> String {
        name.0
    }
}

/// A key in a bucket: parts between slashes, each a file's name that doesn't begin with a dot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ObjectKey(String);

impl ObjectKey {
    /// Accepts a key that is a path downwards.
    ///
    /// # Errors
    /// It is too long, a part is empty, too long or begins with a dot, or it has control characters or a backslash.
    pub fn parse(key: &str) -> Result<ObjectKey, BadObjectName> {
        let part = |part: &str| !part.is_empty() && part.len() <= PART_BYTES && !part.starts_with('.');
        let character = |c: char| !c.is_control() && c != '\\';
        if key.len() <= KEY_BYTES && key.split('/').all(part) && key.chars().all(character) {
            Ok(ObjectKey(key.to_owned()))
        } else {
            Err(BadObjectName::Key(key.to_owned()))
        }
    }
    /// The key as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ObjectKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for ObjectKey {
    type Error = BadObjectName;
    fn try_from(key: String) -> Result<Self, BadObjectName> {
        ObjectKey::parse(&key)
    }
}

impl From<ObjectKey> for String {
    fn from(key: ObjectKey) -> String {
        key.0
    }
}

/// An object's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ObjectName {
    /// Its bucket.
    pub bucket: BucketName,
    /// Its key.
    pub key: ObjectKey,
}

impl ObjectName {
    /// Accepts a bucket's name and a key.
    ///
    /// # Errors
    /// One is none.
    pub fn parse(bucket: &str, key: &str) -> Result<ObjectName, BadObjectName> {
        Ok(ObjectName { bucket: BucketName::parse(bucket)?, key: ObjectKey::parse(key)? })
    }

    /// Its file's path below the folder of all buckets.
    pub fn path(&self) -> PathBuf {
        PathBuf::from(self.bucket.as_str()).join(self.key.as_str())
    }
}

impl std::fmt::Display for ObjectName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.bucket, self.key)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Component;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_those_of_s3() {
        for good in ["abc", "my-bucket.1", "0-9"] {
            assert!(BucketName::parse(good).is_ok(), "{good}");
        }
        for bad in
            ["", "ab", "Abc", "a_b", "-abc", "abc.", "a..b", "192.168.1.2", "../x", "a/b", &"a".repeat(64)]
        {
            assert!(BucketName::parse(bad).is_err(), "{bad}");
        }
        for good in ["ami-1.bin", "exports/vm 1.vmdk", "a/b/c", "ä"] {
            assert!(ObjectKey::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "/x",
            "x/",
            "a//b",
            "..",
            "a/../b",
            "./a",
            ".a",
            "a/.b",
            "a\0b",
            "a\\b",
            "a\nb",
            &"x".repeat(1025),
            &"x".repeat(241),
        ] {
            assert!(ObjectKey::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_stored_is_checked_again() {
        let text = r#"{"bucket":"abc","key":"../../etc/passwd"}"#;
        assert!(serde_json::from_str::<ObjectName>(text).is_err());
    }

    proptest! {
        #[test]
        fn a_name_leads_nowhere_but_down(bucket in "[a-z.\\-]{0,8}", key in "[a./\\\\]{0,12}") {
            if let Ok(name) = ObjectName::parse(&bucket, &key) {
                let path = name.path();
                prop_assert!(path.components().all(|part| matches!(part, Component::Normal(_))));
                prop_assert!(path.starts_with(&bucket) && path.components().count() >= 2);
            }
        }
    }
}
