//! What generated code shares.

/// The parts of a structure that don't depend on its members.
macro_rules! structure {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::dump::debug(self, f)
            }
        }
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::dump::equal(self, other)
            }
        }
    };
}
pub(crate) use structure;

/// For an index that no member has.
#[cold]
pub(crate) fn no_member(index: usize) -> ! {
    panic!("the structure has no member {index}")
}
