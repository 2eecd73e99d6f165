//! Shifts: `<<` and `>>`.

#[lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;
    #[must_use]
    fn shl(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: T) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: &T) -> T {
        self << *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: T) -> T {
        *self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: &T) -> T {
        *self << *rhs
    }
}

#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: T) {
        *self <<= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: &T) {
        *self <<= *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl Shl<u32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: u32) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl ShlAssign<u32> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: u32) {
        *self <<= rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shl<i32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: i32) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShlAssign<i32> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: i32) {
        *self <<= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl Shl<usize> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shl(self, rhs: usize) -> T {
        self << rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl ShlAssign<usize> for T {
    #[inline]
    #[track_caller]
    fn shl_assign(&mut self, rhs: usize) {
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
impl Shr for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: T) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: &T) -> T {
        self >> *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: T) -> T {
        *self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: &T) -> T {
        *self >> *rhs
    }
}

#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: T) {
        *self >>= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<&T> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: &T) {
        *self >>= *rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl Shr<u32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: u32) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u64, u128, usize)]
impl ShrAssign<u32> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: u32) {
        *self >>= rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl Shr<i32> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: i32) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
impl ShrAssign<i32> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: i32) {
        *self >>= rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl Shr<usize> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn shr(self, rhs: usize) -> T {
        self >> rhs
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128)]
impl ShrAssign<usize> for T {
    #[inline]
    #[track_caller]
    fn shr_assign(&mut self, rhs: usize) {
        *self >>= rhs
    }
}
