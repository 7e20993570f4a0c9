//! Descriptors of shapes, and the two traits through which generic code reaches the fields of a typed value.
//!
//! A [`StructDesc`] lists the members of one structure in model order. [`Structure::field`] and
//! [`Structure::field_mut`] give access to the member with the same index. Descriptors are plain statics, so
//! documentation, fuzzers and test oracles can walk them too.

use crate::Timestamp;

/// Static description of a structure.
#[derive(Debug)]
pub struct StructDesc {
    /// Name of the shape in the service model.
    pub name: &'static str,
    /// Members in model order; the index is the argument of [`Structure::field`].
    pub members: &'static [Member],
}

/// Static description of one member of a structure.
#[derive(Debug)]
pub struct Member {
    /// Name in the service model, such as `InstanceIds`.
    pub name: &'static str,
    /// Name in a request, such as `InstanceId`.
    pub query: &'static str,
    /// Element name in a response, such as `instanceId`.
    pub xml: &'static str,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether the value is secret: never shown by `Debug` nor in an error message.
    pub sensitive: bool,
    /// What the value is.
    pub kind: Kind,
}

/// Type of a value on the wire.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Free text, a `String`.
    Str,
    /// One of a fixed set of words, a `String`; other words are refused in requests.
    Enum(&'static EnumDesc),
    /// `bool`.
    Bool,
    /// `i32` within the given bounds, both included.
    I32 { min: i32, max: i32 },
    /// `i64` within the given bounds, both included.
    I64 { min: i64, max: i64 },
    /// `f64`.
    F64,
    /// [`Timestamp`].
    Time,
    /// `Vec<u8>`, base64 on the wire.
    Blob,
    /// A nested structure.
    Struct(&'static StructDesc),
    /// `Vec` of the kind inside.
    List(&'static ListDesc),
}

/// `i32` without bounds of its own.
pub const I32: Kind = Kind::I32 { min: i32::MIN, max: i32::MAX };
/// `i64` without bounds of its own.
pub const I64: Kind = Kind::I64 { min: i64::MIN, max: i64::MAX };

/// Static description of a list.
#[derive(Debug)]
pub struct ListDesc {
    /// Element name of an item in a response, mostly `item`.
    pub item: &'static str,
    /// What an item is.
    pub kind: Kind,
}

/// Static description of an enumeration.
#[derive(Debug)]
pub struct EnumDesc {
    /// Name of the shape in the service model.
    pub name: &'static str,
    /// Allowed words in byte order.
    pub values: &'static [&'static str],
}

impl EnumDesc {
    /// Whether `word` is one of the allowed words.
    pub fn contains(&self, word: &str) -> bool {
        self.values.binary_search(&word).is_ok()
    }
}

/// A generated structure, seen without its type.
pub trait Structure {
    /// The descriptor of this structure.
    fn desc(&self) -> &'static StructDesc;
    /// The field of member `index`.
    ///
    /// # Panics
    /// When `index` is not below the number of members.
    fn field(&self, index: usize) -> &dyn Value;
    /// The field of member `index`, for writing; panics as [`Structure::field`] does.
    fn field_mut(&mut self, index: usize) -> &mut dyn Value;
}

/// A field, optional or not, seen without its type.
pub trait Value {
    /// The value, or nothing when the field is `None`.
    fn get(&self) -> Option<Ref<'_>>;
    /// The place to write the value to; a `None` becomes `Some` of the default first.
    fn slot(&mut self) -> Slot<'_>;
}

/// A `Vec` field, seen without its type.
pub trait ListValue {
    /// Number of items.
    fn len(&self) -> usize;
    /// Item `index`; panics when it is not below [`ListValue::len`].
    fn item(&self, index: usize) -> &dyn Value;
    /// Appends a default item and gives the place to write it to.
    fn push(&mut self) -> Slot<'_>;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A value for reading.
pub enum Ref<'a> {
    Str(&'a str),
    Bool(bool),
    I32(i32),
    I64(i64),
    F64(f64),
    Time(Timestamp),
    Blob(&'a [u8]),
    Struct(&'a dyn Structure),
    List(&'a dyn ListValue),
}

/// A value for writing.
pub enum Slot<'a> {
    Str(&'a mut String),
    Bool(&'a mut bool),
    I32(&'a mut i32),
    I64(&'a mut i64),
    F64(&'a mut f64),
    Time(&'a mut Timestamp),
    Blob(&'a mut Vec<u8>),
    Struct(&'a mut dyn Structure),
    List(&'a mut dyn ListValue),
}
