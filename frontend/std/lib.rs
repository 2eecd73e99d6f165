//! The crate `std` (also seen as `core` and `alloc`). See README.md for what the compiler must know of it.

pub mod alloc;
pub mod array;
pub mod ascii;
mod boolean;
#[fleck::library(alloc)]
pub mod borrow;
#[fleck::library(alloc)]
pub mod boxed;
pub mod char;
pub mod clone;
pub mod cmp;
#[fleck::library(alloc)]
pub mod collections;
pub mod convert;
pub mod default;
pub mod error;
pub mod f32;
pub mod f64;
pub mod fmt;
mod foreign;
pub mod hash;
pub mod hint;
#[unstable]
pub mod intrinsics;
#[fleck::library(std)]
pub mod io;
pub mod iter;
pub mod marker;
pub mod mem;
pub mod num;
pub mod ops;
pub mod option;
#[unstable]
pub mod panicking;
#[fleck::library(std)]
pub mod process;
pub mod ptr;
pub mod result;
pub mod slice;
pub mod str;
#[fleck::library(alloc)]
pub mod string;
#[unstable]
pub mod tuple;
#[fleck::library(alloc)]
pub mod vec;

/// What every file sees without `use`.
#[unstable]
pub mod prelude {
    pub use crate::borrow::ToOwned;
    pub use crate::boxed::Box;
    pub use crate::clone::Clone;
    pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
    pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
    pub use crate::default::Default;
    pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
    pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
    pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
    pub use crate::ops::{Drop, Fn, FnMut, FnOnce};
    pub use crate::option::Option::{self, None, Some};
    pub use crate::result::Result::{self, Err, Ok};
    pub use crate::string::{String, ToString};
    pub use crate::vec::Vec;
}
