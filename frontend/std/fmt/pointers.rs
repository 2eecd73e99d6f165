//! References show what they point to; `{:p}` shows the address.
use super::formatter::{ALTERNATE, ZERO_PAD};
use super::UpperHex;
use super::{Binary, Debug, Display, Formatter, LowerExp, LowerHex, Octal, Pointer, Result, UpperExp};

// `Trait` stands for one trait after the other.
#[fleck::each(Trait: Debug, LowerHex, UpperHex, Binary, Octal, LowerExp, UpperExp)]
impl<T: Trait + ?Sized> Trait for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Trait::fmt(&**self, f)
    }
}

#[fleck::each(Trait: Debug, LowerHex, UpperHex, Binary, Octal, LowerExp, UpperExp)]
impl<T: Trait + ?Sized> Trait for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Trait::fmt(&**self, f)
    }
}

impl<T: Display + ?Sized> Display for &T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Display::fmt(&**self, f)
    }

    fn __to_string(&self) -> Option<String> {
        (**self).__to_string()
    }
}

impl<T: Display + ?Sized> Display for &mut T {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Display::fmt(&**self, f)
    }

    fn __to_string(&self) -> Option<String> {
        (**self).__to_string()
    }
}

// Addresses.

fn show_address(address: usize, f: &mut Formatter<'_>) -> Result {
    let outer = f.options;
    // `{:#p}` is padded with zeros to the full width of an address.
    if f.alternate() {
        f.options.flags |= ZERO_PAD;
        if f.options.width.is_none() {
            f.options.width = Some(18);
        }
    }
    f.options.flags |= ALTERNATE;
    let result = LowerHex::fmt(&address, f);
    f.options = outer;
    result
}

impl<T: ?Sized> Pointer for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Pointer for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Pointer for &T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as *const T as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Pointer for &mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(&**self as *const T as *const u8 as usize, f)
    }
}

impl<T: ?Sized> Debug for *const T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(self, f)
    }
}

impl<T: ?Sized> Debug for *mut T {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        Pointer::fmt(self, f)
    }
}

// Of a function its address is shown.

impl<R> Debug for fn() -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, R> Debug for fn(A) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, R> Debug for fn(A, B) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, R> Debug for fn(A, B, C) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<R> Pointer for fn() -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, R> Pointer for fn(A) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, R> Pointer for fn(A, B) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, R> Pointer for fn(A, B, C) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, D, R> Debug for fn(A, B, C, D) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, D, R> Pointer for fn(A, B, C, D) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, D, E, R> Debug for fn(A, B, C, D, E) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, D, E, R> Pointer for fn(A, B, C, D, E) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, D, E, G, R> Debug for fn(A, B, C, D, E, G) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}

impl<A, B, C, D, E, G, R> Pointer for fn(A, B, C, D, E, G) -> R {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        show_address(*self as usize, f)
    }
}
