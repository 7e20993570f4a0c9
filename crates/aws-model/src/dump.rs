//! `Debug` and `PartialEq` of all generated structures, by descriptor.
//!
//! `Debug` leaves out absent members and empty lists, and hides secrets.

use std::fmt;

use crate::shape::{ListValue, Ref, Structure, Value};

/// The body of every generated `Debug`.
pub fn debug(value: &dyn Structure, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let desc = value.desc();
    let mut out = f.debug_struct(desc.name);
    for (index, member) in desc.members.iter().enumerate() {
        match value.field(index).get() {
            None => {}
            Some(Ref::List(list)) if list.is_empty() => {}
            Some(_) if member.sensitive => {
                out.field(member.name, &format_args!("***"));
            }
            Some(item) => {
                out.field(member.name, &Dump(item));
            }
        }
    }
    out.finish()
}

/// The body of every generated `PartialEq`.
pub fn equal(a: &dyn Structure, b: &dyn Structure) -> bool {
    let count = a.desc().members.len();
    std::ptr::eq(a.desc(), b.desc()) && (0..count).all(|i| equal_values(a.field(i), b.field(i)))
}

fn equal_values(a: &dyn Value, b: &dyn Value) -> bool {
    match (a.get(), b.get()) {
        (None, None) => true,
        (Some(a), Some(b)) => equal_refs(&a, &b),
        _ => false,
    }
}

fn equal_refs(a: &Ref<'_>, b: &Ref<'_>) -> bool {
    match (a, b) {
        (Ref::Str(a), Ref::Str(b)) => a == b,
        (Ref::Bool(a), Ref::Bool(b)) => a == b,
        (Ref::I32(a), Ref::I32(b)) => a == b,
        (Ref::I64(a), Ref::I64(b)) => a == b,
        (Ref::F64(a), Ref::F64(b)) => a == b,
        (Ref::Time(a), Ref::Time(b)) => a == b,
        (Ref::Blob(a), Ref::Blob(b)) => a == b,
        (Ref::Struct(a), Ref::Struct(b)) => equal(*a, *b),
        (Ref::List(a), Ref::List(b)) => equal_lists(*a, *b),
        _ => false,
    }
}

fn equal_lists(a: &dyn ListValue, b: &dyn ListValue) -> bool {
    a.len() == b.len() && (0..a.len()).all(|i| equal_values(a.item(i), b.item(i)))
}

struct Dump<'a>(Ref<'a>);

impl fmt::Debug for Dump<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Ref::Str(text) => text.fmt(f),
            Ref::Bool(flag) => flag.fmt(f),
            Ref::I32(number) => number.fmt(f),
            Ref::I64(number) => number.fmt(f),
            Ref::F64(number) => number.fmt(f),
            Ref::Time(time) => fmt::Display::fmt(time, f),
            Ref::Blob(bytes) => write!(f, "<{} bytes>", bytes.len()),
            Ref::Struct(inner) => debug(*inner, f),
            Ref::List(list) => {
                f.debug_list().entries((0..list.len()).filter_map(|i| list.item(i).get()).map(Dump)).finish()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::ec2::{RunInstancesRequest, Tag};

    #[test]
    fn debug_is_short_and_hides_secrets() {
        let tag = Tag { key: Some("a".into()), ..Default::default() };
        assert_eq!(format!("{tag:?}"), r#"Tag { Key: "a" }"#);
        let request = RunInstancesRequest { user_data: Some("hunter2".into()), ..Default::default() };
        assert_eq!(format!("{request:?}"), "RunInstancesRequest { UserData: *** }");
    }

    #[test]
    fn equality_looks_at_every_field() {
        let a = Tag { key: Some("a".into()), value: Some("b".into()) };
        let mut b = a.clone();
        assert_eq!(a, b);
        b.value = None;
        assert_ne!(a, b);
    }
}
