//! Operands that are references stand for what they refer to.
use super::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Rem, RemAssign, Sub, SubAssign};
use super::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign};
use super::{Shl, ShlAssign, Shr, ShrAssign};

// Arithmetic.

#[fleck::each(Op: Add, Sub, Mul, Div, Rem; op: add, sub, mul, div, rem)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Op<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &T) -> T {
        Op::op(self, *rhs)
    }
}

#[fleck::each(Op: Add, Sub, Mul, Div, Rem; op: add, sub, mul, div, rem)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Op<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: T) -> T {
        Op::op(*self, rhs)
    }
}

#[fleck::each(Op: Add, Sub, Mul, Div, Rem; op: add, sub, mul, div, rem)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Op<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &T) -> T {
        Op::op(*self, *rhs)
    }
}

#[fleck::each(Op: AddAssign, SubAssign, MulAssign, DivAssign, RemAssign; op: add_assign, sub_assign, mul_assign, div_assign, rem_assign)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64)]
impl Op<&T> for T {
    #[inline]
    #[track_caller]
    fn op(&mut self, rhs: &T) {
        Op::op(self, *rhs)
    }
}

// Bits.

#[fleck::each(Op: BitAnd, BitOr, BitXor; op: bitand, bitor, bitxor)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Op<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &T) -> T {
        Op::op(self, *rhs)
    }
}

#[fleck::each(Op: BitAnd, BitOr, BitXor; op: bitand, bitor, bitxor)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Op<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: T) -> T {
        Op::op(*self, rhs)
    }
}

#[fleck::each(Op: BitAnd, BitOr, BitXor; op: bitand, bitor, bitxor)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Op<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &T) -> T {
        Op::op(*self, *rhs)
    }
}

#[fleck::each(Op: BitAndAssign, BitOrAssign, BitXorAssign; op: bitand_assign, bitor_assign, bitxor_assign)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, bool)]
impl Op<&T> for T {
    #[inline]
    #[track_caller]
    fn op(&mut self, rhs: &T) {
        Op::op(self, *rhs)
    }
}

// Shifts, by the numbers that `shift` knows.

#[fleck::each(Op: Shl, Shr; op: shl, shr)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl Op<&Count> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &Count) -> T {
        Op::op(self, *rhs)
    }
}

#[fleck::each(Op: Shl, Shr; op: shl, shr)]
#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl Op<&T> for T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &T) -> T {
        Op::op(self, *rhs)
    }
}

#[fleck::each(Op: Shl, Shr; op: shl, shr)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl Op<Count> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: Count) -> T {
        Op::op(*self, rhs)
    }
}

#[fleck::each(Op: Shl, Shr; op: shl, shr)]
#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl Op<T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: T) -> T {
        Op::op(*self, rhs)
    }
}

#[fleck::each(Op: Shl, Shr; op: shl, shr)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl Op<&Count> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &Count) -> T {
        Op::op(*self, *rhs)
    }
}

#[fleck::each(Op: Shl, Shr; op: shl, shr)]
#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl Op<&T> for &T {
    type Output = T;
    #[inline]
    #[track_caller]
    fn op(self, rhs: &T) -> T {
        Op::op(*self, *rhs)
    }
}

#[fleck::each(Op: ShlAssign, ShrAssign; op: shl_assign, shr_assign)]
#[fleck::each(T: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize)]
#[fleck::each(Count: u8, u32, u64, i32, i64, usize)]
impl Op<&Count> for T {
    #[inline]
    #[track_caller]
    fn op(&mut self, rhs: &Count) {
        Op::op(self, *rhs)
    }
}

#[fleck::each(Op: ShlAssign, ShrAssign; op: shl_assign, shr_assign)]
#[fleck::each(T: i8, i16, i128, isize, u16, u128)]
impl Op<&T> for T {
    #[inline]
    #[track_caller]
    fn op(&mut self, rhs: &T) {
        Op::op(self, *rhs)
    }
}
