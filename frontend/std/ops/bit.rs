//! Bits: `& | ^ !`. Operands that are references: `by_ref`.

// a & b

#[lang = "bitand"]
pub trait BitAnd<Rhs = Self> {
    type Output;
    #[must_use]
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAnd for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitand(self, rhs: T) -> T {
        self & rhs
    }
}

#[lang = "bitand_assign"]
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitAndAssign for T {
    #[inline]
    #[track_caller]
    fn bitand_assign(&mut self, rhs: T) {
        *self &= rhs
    }
}

// a | b

#[lang = "bitor"]
pub trait BitOr<Rhs = Self> {
    type Output;
    #[must_use]
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOr for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitor(self, rhs: T) -> T {
        self | rhs
    }
}

#[lang = "bitor_assign"]
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitOrAssign for T {
    #[inline]
    #[track_caller]
    fn bitor_assign(&mut self, rhs: T) {
        *self |= rhs
    }
}

// a ^ b

#[lang = "bitxor"]
pub trait BitXor<Rhs = Self> {
    type Output;
    #[must_use]
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXor for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn bitxor(self, rhs: T) -> T {
        self ^ rhs
    }
}

#[lang = "bitxor_assign"]
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl BitXorAssign for T {
    #[inline]
    #[track_caller]
    fn bitxor_assign(&mut self, rhs: T) {
        *self ^= rhs
    }
}

// !a

#[lang = "not"]
pub trait Not {
    type Output;
    #[must_use]
    fn not(self) -> Self::Output;
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Not for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn not(self) -> T {
        !self
    }
}

#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Not for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn not(self) -> T {
        !*self
    }
}
