//! What cannot be said in the language, or must be fast: each of these is one operation of the lowering or the VM.
//! `frontend/std/README.md`, section 4, says what each means.

// Heap.
#[intrinsic]
pub unsafe fn allocate(size: usize, align: usize) -> *mut u8;
#[intrinsic]
pub unsafe fn allocate_zeroed(size: usize, align: usize) -> *mut u8;
#[intrinsic]
pub unsafe fn reallocate(pointer: *mut u8, old_size: usize, align: usize, new_size: usize) -> *mut u8;
#[intrinsic]
pub unsafe fn deallocate(pointer: *mut u8, size: usize, align: usize);

// Types.
#[intrinsic]
pub const fn size_of<T>() -> usize;
#[intrinsic]
pub const fn align_of<T>() -> usize;
#[intrinsic]
pub const fn needs_drop<T: ?Sized>() -> bool;
#[intrinsic]
pub const fn is_copy<T>() -> bool;
#[intrinsic]
pub const fn is_trusted_len<T>() -> bool;
#[intrinsic]
pub const fn is_fused<T>() -> bool;
#[intrinsic]
pub const fn type_name<T: ?Sized>() -> &'static str;
#[intrinsic]
pub const unsafe fn size_of_val<T: ?Sized>(pointer: *const T) -> usize;
#[intrinsic]
pub const unsafe fn align_of_val<T: ?Sized>(pointer: *const T) -> usize;

// Values in memory.
#[intrinsic]
pub const unsafe fn read<T>(from: *const T) -> T;
#[intrinsic]
pub const unsafe fn write<T>(to: *mut T, value: T);
#[intrinsic]
pub const unsafe fn copy<T>(from: *const T, to: *mut T, count: usize);
#[intrinsic]
pub const unsafe fn copy_nonoverlapping<T>(from: *const T, to: *mut T, count: usize);
#[intrinsic]
pub const unsafe fn write_bytes<T>(to: *mut T, byte: u8, count: usize);
#[intrinsic]
pub const unsafe fn compare_bytes(left: *const u8, right: *const u8, count: usize) -> i32;
#[intrinsic]
pub const unsafe fn find_byte(bytes: *const u8, count: usize, byte: u8) -> usize;
#[intrinsic]
pub unsafe fn drop_in_place<T: ?Sized>(value: *mut T);
#[intrinsic]
pub const fn forget<T>(value: T);
#[intrinsic]
pub const unsafe fn transmute<A, B>(value: A) -> B;
#[intrinsic]
pub const unsafe fn uninit<T>() -> T;
#[intrinsic]
pub const fn discriminant_value<T>(value: &T) -> i128;

// Pointers.
#[intrinsic]
pub const unsafe fn offset<T>(pointer: *const T, count: isize) -> *const T;
#[intrinsic]
pub const unsafe fn offset_mut<T>(pointer: *mut T, count: isize) -> *mut T;
#[intrinsic]
pub const unsafe fn stride<T>(pointer: *const T, count: isize) -> *const T;
#[intrinsic]
pub const unsafe fn stride_from<T>(pointer: *const T, start: *const T) -> usize;
#[intrinsic]
pub const unsafe fn ptr_offset_from<T>(pointer: *const T, start: *const T) -> isize;
#[intrinsic]
pub const fn slice_from_raw_parts<T>(start: *const T, len: usize) -> *const [T];
#[intrinsic]
pub const fn slice_from_raw_parts_mut<T>(start: *mut T, len: usize) -> *mut [T];
#[intrinsic]
pub const fn slice_len<T>(slice: *const [T]) -> usize;

// Integers.
#[intrinsic]
pub const fn wrapping_add<T>(left: T, right: T) -> T;
#[intrinsic]
pub const fn wrapping_sub<T>(left: T, right: T) -> T;
#[intrinsic]
pub const fn wrapping_mul<T>(left: T, right: T) -> T;
#[intrinsic]
pub const fn add_with_overflow<T>(left: T, right: T) -> (T, bool);
#[intrinsic]
pub const fn sub_with_overflow<T>(left: T, right: T) -> (T, bool);
#[intrinsic]
pub const fn mul_with_overflow<T>(left: T, right: T) -> (T, bool);
#[intrinsic]
pub const fn saturating_add<T>(left: T, right: T) -> T;
#[intrinsic]
pub const fn saturating_sub<T>(left: T, right: T) -> T;
#[intrinsic]
pub const unsafe fn unchecked_shl<T>(value: T, count: u32) -> T;
#[intrinsic]
pub const unsafe fn unchecked_shr<T>(value: T, count: u32) -> T;
#[intrinsic]
pub const fn rotate_left<T>(value: T, count: u32) -> T;
#[intrinsic]
pub const fn rotate_right<T>(value: T, count: u32) -> T;
#[intrinsic]
pub const fn ctpop<T>(value: T) -> u32;
#[intrinsic]
pub const fn ctlz<T>(value: T) -> u32;
#[intrinsic]
pub const fn cttz<T>(value: T) -> u32;
#[intrinsic]
pub const fn bswap<T>(value: T) -> T;
#[intrinsic]
pub const fn bitreverse<T>(value: T) -> T;

// Floats: F is f32 or f64.
#[intrinsic]
pub fn float_sqrt<F>(value: F) -> F;
#[intrinsic]
pub fn float_floor<F>(value: F) -> F;
#[intrinsic]
pub fn float_ceil<F>(value: F) -> F;
#[intrinsic]
pub fn float_trunc<F>(value: F) -> F;
#[intrinsic]
pub fn float_round<F>(value: F) -> F;
#[intrinsic]
pub fn float_round_ties_even<F>(value: F) -> F;
#[intrinsic]
pub fn float_abs<F>(value: F) -> F;
#[intrinsic]
pub fn float_sin<F>(value: F) -> F;
#[intrinsic]
pub fn float_cos<F>(value: F) -> F;
#[intrinsic]
pub fn float_tan<F>(value: F) -> F;
#[intrinsic]
pub fn float_asin<F>(value: F) -> F;
#[intrinsic]
pub fn float_acos<F>(value: F) -> F;
#[intrinsic]
pub fn float_atan<F>(value: F) -> F;
#[intrinsic]
pub fn float_sinh<F>(value: F) -> F;
#[intrinsic]
pub fn float_cosh<F>(value: F) -> F;
#[intrinsic]
pub fn float_tanh<F>(value: F) -> F;
#[intrinsic]
pub fn float_exp<F>(value: F) -> F;
#[intrinsic]
pub fn float_exp2<F>(value: F) -> F;
#[intrinsic]
pub fn float_exp_m1<F>(value: F) -> F;
#[intrinsic]
pub fn float_ln<F>(value: F) -> F;
#[intrinsic]
pub fn float_ln_1p<F>(value: F) -> F;
#[intrinsic]
pub fn float_log10<F>(value: F) -> F;
#[intrinsic]
pub fn float_log2<F>(value: F) -> F;
#[intrinsic]
pub fn float_cbrt<F>(value: F) -> F;
#[intrinsic]
pub fn float_powf<F>(base: F, exponent: F) -> F;
#[intrinsic]
pub fn float_powi<F>(base: F, exponent: i32) -> F;
#[intrinsic]
pub fn float_atan2<F>(y: F, x: F) -> F;
#[intrinsic]
pub fn float_hypot<F>(x: F, y: F) -> F;
#[intrinsic]
pub fn float_copysign<F>(magnitude: F, sign: F) -> F;
#[intrinsic]
pub fn float_mul_add<F>(a: F, b: F, c: F) -> F;
#[intrinsic]
pub unsafe fn float_shortest<F>(value: F, digits: *mut u8, point: *mut i32) -> usize;
#[intrinsic]
pub unsafe fn float_digits<F>(value: F, count: usize, digits: *mut u8, point: *mut i32) -> usize;
#[intrinsic]
pub unsafe fn float_fixed<F>(value: F, decimals: usize, out: *mut u8, capacity: usize) -> usize;
#[intrinsic]
pub unsafe fn float_parse<F>(text: *const u8, count: usize) -> F;

// Unicode tables.
#[intrinsic]
pub fn char_is(c: char, property: u32) -> bool;
#[intrinsic]
pub unsafe fn char_case(c: char, upper: bool, out: *mut char) -> usize;

// The world outside.
#[intrinsic]
pub unsafe fn write_stdout(bytes: *const u8, count: usize);
#[intrinsic]
pub unsafe fn write_stderr(bytes: *const u8, count: usize);
#[intrinsic]
pub fn flush_stdout();
#[intrinsic]
pub unsafe fn read_stdin_line(bytes: *mut u8, capacity: usize) -> usize;
#[intrinsic]
pub unsafe fn panic_str(message: *const u8, count: usize) -> !;
#[intrinsic]
pub fn panic_count() -> usize;
#[intrinsic]
pub fn abort() -> !;
#[intrinsic]
pub fn exit(code: i32) -> !;
