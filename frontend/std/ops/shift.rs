//! Shifts: `<<` and `>>`, by a number of the same type, or of those that programs use most. Operands that are
//! references: `by_ref`.

// a << b

#[lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;
    #[must_use]
    fn shl(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl Shl<Count> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: Count) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl Shl for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: T) -> T {
        self << rhs
    }
}

#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl ShlAssign<Count> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: Count) {
        *self <<= rhs
    }
}

#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl ShlAssign for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: T) {
        *self <<= rhs
    }
}

// a >> b

#[lang = "shr"]
pub trait Shr<Rhs = Self> {
    type Output;
    #[must_use]
    fn shr(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl Shr<Count> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: Count) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl Shr for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: T) -> T {
        self >> rhs
    }
}

#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl ShrAssign<Count> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: Count) {
        *self >>= rhs
    }
}

#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl ShrAssign for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: T) {
        *self >>= rhs
    }
}
