//! `Default`, for the lengths for which Rust has it.
use super::Filling;

impl<T> Default for [T; 0] {
    #[inline]
    fn default() -> [T; 0] {
        []
    }
}

impl<T: Default> Default for [T; 1] {
    fn default() -> [T; 1] {
        defaults()
    }
}

impl<T: Default> Default for [T; 2] {
    fn default() -> [T; 2] {
        defaults()
    }
}

impl<T: Default> Default for [T; 3] {
    fn default() -> [T; 3] {
        defaults()
    }
}

impl<T: Default> Default for [T; 4] {
    fn default() -> [T; 4] {
        defaults()
    }
}

impl<T: Default> Default for [T; 5] {
    fn default() -> [T; 5] {
        defaults()
    }
}

impl<T: Default> Default for [T; 6] {
    fn default() -> [T; 6] {
        defaults()
    }
}

impl<T: Default> Default for [T; 7] {
    fn default() -> [T; 7] {
        defaults()
    }
}

impl<T: Default> Default for [T; 8] {
    fn default() -> [T; 8] {
        defaults()
    }
}

impl<T: Default> Default for [T; 9] {
    fn default() -> [T; 9] {
        defaults()
    }
}

impl<T: Default> Default for [T; 10] {
    fn default() -> [T; 10] {
        defaults()
    }
}

impl<T: Default> Default for [T; 11] {
    fn default() -> [T; 11] {
        defaults()
    }
}

impl<T: Default> Default for [T; 12] {
    fn default() -> [T; 12] {
        defaults()
    }
}

impl<T: Default> Default for [T; 13] {
    fn default() -> [T; 13] {
        defaults()
    }
}

impl<T: Default> Default for [T; 14] {
    fn default() -> [T; 14] {
        defaults()
    }
}

impl<T: Default> Default for [T; 15] {
    fn default() -> [T; 15] {
        defaults()
    }
}

impl<T: Default> Default for [T; 16] {
    fn default() -> [T; 16] {
        defaults()
    }
}

impl<T: Default> Default for [T; 17] {
    fn default() -> [T; 17] {
        defaults()
    }
}

impl<T: Default> Default for [T; 18] {
    fn default() -> [T; 18] {
        defaults()
    }
}

impl<T: Default> Default for [T; 19] {
    fn default() -> [T; 19] {
        defaults()
    }
}

impl<T: Default> Default for [T; 20] {
    fn default() -> [T; 20] {
        defaults()
    }
}

impl<T: Default> Default for [T; 21] {
    fn default() -> [T; 21] {
        defaults()
    }
}

impl<T: Default> Default for [T; 22] {
    fn default() -> [T; 22] {
        defaults()
    }
}

impl<T: Default> Default for [T; 23] {
    fn default() -> [T; 23] {
        defaults()
    }
}

impl<T: Default> Default for [T; 24] {
    fn default() -> [T; 24] {
        defaults()
    }
}

impl<T: Default> Default for [T; 25] {
    fn default() -> [T; 25] {
        defaults()
    }
}

impl<T: Default> Default for [T; 26] {
    fn default() -> [T; 26] {
        defaults()
    }
}

impl<T: Default> Default for [T; 27] {
    fn default() -> [T; 27] {
        defaults()
    }
}

impl<T: Default> Default for [T; 28] {
    fn default() -> [T; 28] {
        defaults()
    }
}

impl<T: Default> Default for [T; 29] {
    fn default() -> [T; 29] {
        defaults()
    }
}

impl<T: Default> Default for [T; 30] {
    fn default() -> [T; 30] {
        defaults()
    }
}

impl<T: Default> Default for [T; 31] {
    fn default() -> [T; 31] {
        defaults()
    }
}

impl<T: Default> Default for [T; 32] {
    fn default() -> [T; 32] {
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
