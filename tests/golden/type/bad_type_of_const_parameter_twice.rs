// An array is no type of a const parameter, and its length cannot be another one.
fn f<const N: usize, const M: [u8; N]>() {} //~ E0770 syntax

fn g<T, const M: T>() {} //~ E0770

fn h<const N: usize, const M: Option<[u8; N]>>() {} //~ E0770 syntax

fn k<T, const M: [T; 2]>() {} //~ E0770

fn main() {}
