//! Hints to the compiler.

#[inline]
pub const fn black_box<T>(dummy: T) -> T {
    dummy
}

#[inline]
pub fn spin_loop() {}

#[inline]
pub const unsafe fn unreachable_unchecked() -> ! {
    crate::intrinsics::abort()
}
