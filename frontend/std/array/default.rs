//! `Default`, for the lengths for which Rust has it.
use super::Filling;

impl<T> Default for [T; 0] {
    #[inline]
    fn default() -> [T; 0] {
        []
    }
}

#[fleck::each(
    N: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 32
)]
impl<T: Default> Default for [T; N] {
    fn default() -> [T; N] {
        defaults()
    }
}

fn defaults<T: Default, const N: usize>() -> [T; N] {
    let mut filling = Filling::new();
    let mut i = 0;
    while i < N {
        filling.push(T::default());
        i += 1;
    }
    filling.finish()
}
