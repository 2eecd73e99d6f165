//! Hints to the compiler.

#[inline]
pub fn black_box<T>(dummy: T) -> T {
    dummy
}

#[inline]
pub fn spin_loop() {}

#[inline]
pub unsafe fn unreachable_unchecked() -> ! {
    crate::intrinsics::abort()
}
