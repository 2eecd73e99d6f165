//! `DefaultHasher` is SipHash 1-3 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012), as in real std.
//! `hash` re-exports all of this.
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::marker::PhantomData;

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;

    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self: Sized,
        Self::Hasher: Hasher,
    {
        let mut hasher = self.build_hasher();
        x.hash(&mut hasher);
        hasher.finish()
    }
}

/// Keys for SipHash. Real std draws them at random; here all programs run the same way each time.
#[derive(Clone)]
pub struct RandomState {
    k0: u64,
    k1: u64,
}

impl RandomState {
    #[must_use]
    pub fn new() -> RandomState {
        RandomState { k0: 0x736f_6d65_7073_6575, k1: 0x646f_7261_6e64_6f6d }
    }
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher::with_keys(self.k0, self.k1)
    }
}

impl Default for RandomState {
    fn default() -> RandomState {
        RandomState::new()
    }
}

impl fmt::Debug for RandomState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RandomState { .. }")
    }
}

pub struct BuildHasherDefault<H>(PhantomData<fn() -> H>);

impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;

    fn build_hasher(&self) -> H {
        H::default()
    }
}

impl<H> Default for BuildHasherDefault<H> {
    fn default() -> BuildHasherDefault<H> {
        BuildHasherDefault(PhantomData)
    }
}

impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> BuildHasherDefault<H> {
        BuildHasherDefault(PhantomData)
    }
}

#[derive(Clone)]
pub struct DefaultHasher {
    v0: u64,
    v1: u64,
    v2: u64,
    v3: u64,
    // Bytes that do not fill a word yet, the first one lowest, and how many.
    tail: u64,
    tail_len: u32,
    length: u64,
}

impl DefaultHasher {
    #[must_use]
    pub const fn new() -> DefaultHasher {
        DefaultHasher::with_keys(0, 0)
    }

    const fn with_keys(k0: u64, k1: u64) -> DefaultHasher {
        DefaultHasher {
            v0: k0 ^ 0x736f_6d65_7073_6575,
            v1: k1 ^ 0x646f_7261_6e64_6f6d,
            v2: k0 ^ 0x6c79_6765_6e65_7261,
            v3: k1 ^ 0x7465_6462_7974_6573,
            tail: 0,
            tail_len: 0,
            length: 0,
        }
    }

    #[inline]
    fn round(&mut self) {
        let a = self.v0.wrapping_add(self.v1);
        let b = self.v1.rotate_left(13) ^ a;
        let c = self.v2.wrapping_add(self.v3);
        let d = self.v3.rotate_left(16) ^ c;
        self.v0 = a.rotate_left(32).wrapping_add(d);
        self.v3 = d.rotate_left(21) ^ self.v0;
        let c = c.wrapping_add(b);
        self.v1 = b.rotate_left(17) ^ c;
        self.v2 = c.rotate_left(32);
    }

    /// Takes the lowest `count` bytes of `bits`, the others being zero.
    fn add(&mut self, bits: u64, count: u32) {
        self.length = self.length.wrapping_add(count as u64);
        let word = self.tail | bits << (8 * self.tail_len);
        let total = self.tail_len + count;
        if total < 8 {
            self.tail = word;
            self.tail_len = total;
            return;
        }
        self.v3 ^= word;
        self.round();
        self.v0 ^= word;
        self.tail = if self.tail_len == 0 { 0 } else { bits >> (64 - 8 * self.tail_len) };
        self.tail_len = total - 8;
    }
}

impl Hasher for DefaultHasher {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.add(*byte as u64, 1);
        }
    }

    fn write_u8(&mut self, i: u8) {
        self.add(i as u64, 1)
    }

    fn write_u32(&mut self, i: u32) {
        self.add(i as u64, 4)
    }

    fn write_u64(&mut self, i: u64) {
        self.add(i, 8)
    }

    fn write_usize(&mut self, i: usize) {
        self.add(i as u64, 8)
    }

    fn finish(&self) -> u64 {
        let mut end = self.clone();
        let word = self.length << 56 | self.tail;
        end.v3 ^= word;
        end.round();
        end.v0 ^= word;
        end.v2 ^= 0xff;
        end.round();
        end.round();
        end.round();
        end.v0 ^ end.v1 ^ end.v2 ^ end.v3
    }
}

impl Default for DefaultHasher {
    fn default() -> DefaultHasher {
        DefaultHasher::new()
    }
}
