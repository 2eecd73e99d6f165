//! The crate `std` (also seen as `core` and `alloc`). See README.md for what the compiler must know of it.
//! `outside` names what real std has in a module, its types and traits, and this one does not have yet.

#[fleck::outside(GlobalAlloc, System, Global, Allocator, extend, repeat, pad_to_align, align_to)]
pub mod alloc;
#[fleck::outside(from_mut, zip, as_ascii)]
pub mod array;
mod boolean;
#[fleck::outside(is_borrowed, is_owned)]
pub mod borrow;
#[fleck::outside(
    pin, into_pin, new_uninit, new_uninit_slice, downcast, from_non_null, write, try_new, new_zeroed
)]
pub mod boxed;
#[fleck::outside(encode_utf16, decode_utf16, is_ascii_octdigit, UNICODE_VERSION)]
pub mod char;
pub mod clone;
#[fleck::outside(minmax)]
pub mod cmp;
#[fleck::outside(
    BTreeMap, BTreeSet, BinaryHeap, LinkedList, TryReserveError, binary_heap, btree_map, btree_set,
    linked_list, try_insert, extract_if, get_disjoint_mut, try_reserve
)]
pub mod collections;
mod control_flow;
#[fleck::outside(FloatToInt)]
pub mod convert;
pub mod default;
#[fleck::outside(source, downcast_ref, downcast_mut, Report, cause, provide)]
pub mod error;
mod escape;
pub mod f32;
pub mod f64;
#[fleck::outside(
    from_fn, FromFn, FormattingOptions, field_with, entry_with, key, value, finish_non_exhaustive,
    with_options
)]
pub mod fmt;
mod function;
#[fleck::outside(SipHasher, write_length_prefix)]
pub mod hash;
mod hash_map;
mod hash_set;
mod hash_table;
mod hasher;
#[fleck::outside(assert_unchecked, must_use)]
pub mod hint;
#[unstable]
pub mod intrinsics;
#[fleck::outside(
    BufReader, BufWriter, LineWriter, Cursor, Seek, SeekFrom, copy, sink, empty, repeat, Empty, IsTerminal,
    is_terminal, other, last_os_error, from_raw_os_error, raw_os_error, into_inner, get_ref, bytes, chain,
    take, read_exact, read_until, split, fill_buf, consume, write_vectored, IoSlice, IoSliceMut, PipeReader,
    pipe
)]
pub mod io;
#[fleck::outside(
    try_rfold, is_partitioned, next_chunk, array_chunks, intersperse, map_windows, sum_by, advance_by,
    partition_in_place, TrustedLen, unzip_into, try_collect, collect_into
)]
pub mod iter;
mod iter_fn;
#[fleck::outside(PhantomPinned, Tuple, Unsize, DiscriminantKind)]
pub mod marker;
#[fleck::outside(offset_of, variant_count, forget_unsized, copy, align_of_val_raw, size_of_val_raw)]
pub mod mem;
#[fleck::outside(
    NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, Wrapping, Saturating, carrying_add, borrowing_sub,
    carrying_mul, widening_mul, strict_add, strict_sub, strict_mul, strict_div, strict_neg, strict_pow,
    unchecked_add, unchecked_sub, unchecked_mul, checked_sub_unsigned, wrapping_sub_unsigned,
    saturating_add_unsigned, saturating_sub_unsigned, overflowing_add_unsigned, overflowing_sub_unsigned,
    overflowing_add_signed, checked_signed_diff, checked_sub_signed, saturating_sub_signed,
    overflowing_div_euclid, overflowing_rem_euclid, unbounded_shl, unbounded_shr, midpoint,
    isolate_highest_one, isolate_lowest_one, highest_one, lowest_one, from_ascii, next_up, next_down,
    to_int_unchecked, abs_sub, gamma, ln_gamma, maximum, minimum, div_floor
)]
pub mod num;
#[fleck::outside(
    AsyncFn, AsyncFnMut, AsyncFnOnce, FromResidual, CoerceUnsized, DispatchFromDyn, Coroutine, as_ref, cloned
)]
pub mod ops;
#[fleck::outside(map_or_default, insert_with, as_mut_slice, as_pin_ref, as_pin_mut, expect_none, reduce)]
pub mod option;
#[unstable]
pub mod panicking;
#[fleck::outside(Command, Child, Stdio, Output, ExitStatus, ChildStdin, ChildStdout, id, exit_process)]
pub mod process;
#[fleck::outside(
    addr_of, addr_of_mut, read_unaligned, write_unaligned, read_volatile, write_volatile, byte_add, byte_sub,
    byte_offset, without_provenance, with_exposed_provenance, with_addr, map_addr, expose_provenance,
    fn_addr_eq, hash, metadata, from_raw_parts, is_aligned, align_offset, offset_from_unsigned, sub_ptr,
    drop_glue
)]
pub mod ptr;
#[unstable]
pub mod range;
#[fleck::outside(into_ok, into_err)]
pub mod result;
#[fleck::outside(
    split_inclusive_mut, splitn_mut, rsplit_mut, rsplitn_mut, chunk_by_mut, rchunks, rchunks_mut, rchunks_exact,
    rchunks_exact_mut, chunks_exact_mut, array_windows, select_nth_unstable_by, select_nth_unstable_by_key,
    first_chunk, first_chunk_mut, last_chunk, last_chunk_mut, split_first_chunk, split_last_chunk, as_chunks,
    as_chunks_mut, escape_ascii, trim_ascii, trim_ascii_start, trim_ascii_end, utf8_chunks, align_to,
    align_to_mut, as_ptr_range, as_mut_ptr_range, get_disjoint_mut, get_many_mut, split_at_mut_checked,
    split_at_unchecked, as_flattened, as_flattened_mut, from_mut, as_array, split_off_first, split_off_last,
    split_once, write_copy_of_slice, as_str, swap_unchecked, element_offset, subslice_range
)]
pub mod slice;
mod slice_sort;
mod slice_split;
#[fleck::outside(
    encode_utf16, rmatches, rmatch_indices, split_at_mut, split_at_mut_checked, rsplit_terminator, trim_left,
    trim_right, trim_left_matches, trim_right_matches, from_utf8_mut, utf8_chunks, trim_prefix, trim_suffix,
    EncodeUtf16, SplitAsciiWhitespace, substr_range, lines_any, from_raw_parts, from_boxed_utf8_unchecked
)]
pub mod str;
#[fleck::outside(
    from_utf8_lossy_owned, from_utf16, from_utf16_lossy, remove_matches, into_chars, try_reserve,
    try_reserve_exact, from_raw_parts, extend_from_within, into_raw_parts, try_with_capacity, FromUtf16Error
)]
pub mod string;
#[unstable]
pub mod tuple;
#[fleck::outside(
    extract_if, splice, into_raw_parts, try_reserve_exact, spare_capacity_mut, peek_mut, push_within_capacity,
    push_mut, insert_mut, as_non_null, try_remove, Splice, ExtractIf
)]
pub mod vec;
mod vec_deque;

/// What every file sees without `use`.
#[fleck::outside(
    rc, cell, sync, thread, env, fs, time, any, net, path, ffi, os, pin, future, task, ascii, arch, backtrace,
    panic, simd, async_iter, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, primitive,
    alloc_api
)]
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
