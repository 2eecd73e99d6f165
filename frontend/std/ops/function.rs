//! The `Fn` traits: what can be called. Function items, constructors and function pointers implement them, which
//! the compiler knows. `ops` re-exports them.

#[lang = "fn_once"]
pub trait FnOnce<Args> {
    type Output;
    #[unstable]
    fn call_once(self, args: Args) -> Self::Output;
}

#[lang = "fn_mut"]
pub trait FnMut<Args>: FnOnce<Args> {
    #[unstable]
    fn call_mut(&mut self, args: Args) -> Self::Output;
}

#[lang = "fn"]
pub trait Fn<Args>: FnMut<Args> {
    #[unstable]
    fn call(&self, args: Args) -> Self::Output;
}

impl<A, F: Fn<A> + ?Sized> FnOnce<A> for &F {
    type Output = F::Output;
    #[inline]
    fn call_once(self, args: A) -> F::Output {
        (*self).call(args)
    }
}

impl<A, F: Fn<A> + ?Sized> FnMut<A> for &F {
    #[inline]
    fn call_mut(&mut self, args: A) -> F::Output {
        (**self).call(args)
    }
}

impl<A, F: Fn<A> + ?Sized> Fn<A> for &F {
    #[inline]
    fn call(&self, args: A) -> F::Output {
        (**self).call(args)
    }
}

impl<A, F: FnMut<A> + ?Sized> FnOnce<A> for &mut F {
    type Output = F::Output;
    #[inline]
    fn call_once(self, args: A) -> F::Output {
        (*self).call_mut(args)
    }
}

impl<A, F: FnMut<A> + ?Sized> FnMut<A> for &mut F {
    #[inline]
    fn call_mut(&mut self, args: A) -> F::Output {
        (**self).call_mut(args)
    }
}
