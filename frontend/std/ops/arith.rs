//! Arithmetic: `+ - * / %` and `-a`. Operands that are references: `by_ref`.

// a + b

#[lang = "add"]
pub trait Add<Rhs = Self> {
    type Output;
    #[must_use]
    fn add(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Add for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn add(self, rhs: T) -> T {
        self + rhs
    }
}

#[lang = "add_assign"]
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl AddAssign for T {
    #[inline]
    #[track_caller]
    fn add_assign(&mut self, rhs: T) {
        *self += rhs
    }
}

// a - b

#[lang = "sub"]
pub trait Sub<Rhs = Self> {
    type Output;
    #[must_use]
    fn sub(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Sub for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn sub(self, rhs: T) -> T {
        self - rhs
    }
}

#[lang = "sub_assign"]
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl SubAssign for T {
    #[inline]
    #[track_caller]
    fn sub_assign(&mut self, rhs: T) {
        *self -= rhs
    }
}

// a * b

#[lang = "mul"]
pub trait Mul<Rhs = Self> {
    type Output;
    #[must_use]
    fn mul(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Mul for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn mul(self, rhs: T) -> T {
        self * rhs
    }
}

#[lang = "mul_assign"]
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl MulAssign for T {
    #[inline]
    #[track_caller]
    fn mul_assign(&mut self, rhs: T) {
        *self *= rhs
    }
}

// a / b

#[lang = "div"]
pub trait Div<Rhs = Self> {
    type Output;
    #[must_use]
    fn div(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Div for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn div(self, rhs: T) -> T {
        self / rhs
    }
}

#[lang = "div_assign"]
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl DivAssign for T {
    #[inline]
    #[track_caller]
    fn div_assign(&mut self, rhs: T) {
        *self /= rhs
    }
}

// a % b

#[lang = "rem"]
pub trait Rem<Rhs = Self> {
    type Output;
    #[must_use]
    fn rem(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Rem for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn rem(self, rhs: T) -> T {
        self % rhs
    }
}

#[lang = "rem_assign"]
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl RemAssign for T {
    #[inline]
    #[track_caller]
    fn rem_assign(&mut self, rhs: T) {
        *self %= rhs
    }
}

// -a

#[lang = "neg"]
pub trait Neg {
    type Output;
    #[must_use]
    fn neg(self) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, f32, f64)]
impl Neg for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn neg(self) -> T {
        -self
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, f32, f64)]
impl Neg for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn neg(self) -> T {
        -*self
    }
}
