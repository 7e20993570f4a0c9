//! [`Value`] for the types that generated fields are made of.

use crate::Timestamp;
use crate::shape::{ListValue, Ref, Slot, StructDesc, Structure, Value};

macro_rules! scalar {
    ($($type:ty => $variant:ident),*) => {$(
        impl Value for $type {
            fn get(&self) -> Option<Ref<'_>> {
                Some(Ref::$variant(*self))
            }
            fn slot(&mut self) -> Slot<'_> {
                Slot::$variant(self)
            }
        }
    )*};
}

scalar!(bool => Bool, i32 => I32, i64 => I64, f64 => F64, Timestamp => Time);

impl Value for String {
    fn get(&self) -> Option<Ref<'_>> {
        Some(Ref::Str(self))
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Str(self)
    }
}

// `u8` is not a `Value`, so that a blob cannot be mistaken for a list of numbers.
impl Value for Vec<u8> {
    fn get(&self) -> Option<Ref<'_>> {
        Some(Ref::Blob(self))
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Blob(self)
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn get(&self) -> Option<Ref<'_>> {
        self.as_ref().and_then(T::get)
    }
    fn slot(&mut self) -> Slot<'_> {
        self.get_or_insert_with(T::default).slot()
    }
}

impl<T: Structure> Value for T {
    fn get(&self) -> Option<Ref<'_>> {
        Some(Ref::Struct(self))
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Struct(self)
    }
}

impl<T: Value + Default> Value for Vec<T> {
    fn get(&self) -> Option<Ref<'_>> {
        Some(Ref::List(self))
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value + Default> ListValue for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&self, index: usize) -> &dyn Value {
        &self[index]
    }
    fn push(&mut self) -> Slot<'_> {
        Vec::push(self, T::default());
        self.last_mut().expect("an item was just appended").slot()
    }
}

static UNIT: StructDesc = StructDesc { name: "", members: &[] };

/// The output of operations that have none in the model.
impl Structure for () {
    fn desc(&self) -> &'static StructDesc {
        &UNIT
    }
    fn field(&self, _index: usize) -> &dyn Value {
        unreachable!("the empty structure has no members")
    }
    fn field_mut(&mut self, _index: usize) -> &mut dyn Value {
        unreachable!("the empty structure has no members")
    }
}
