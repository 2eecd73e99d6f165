// The type of a const parameter is the same for all others.
fn id<T, const N: T>() -> T { //~ E0770
    N
}
struct Named<'a, const N: &'a str>(&'a u8); //~ E0770
struct Fine<const N: usize, T>([T; N]);
fn main() {}
