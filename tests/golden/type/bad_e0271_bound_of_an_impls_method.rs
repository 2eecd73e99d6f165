// What an impl's method asks of an associated type is what the trait's method asks of it; otherwise its callers would
// not know of it.
trait Gather {
    fn sum<I: Iterator<Item = u16>>(items: I) -> u32;
    fn count<I: Iterator>(items: I) -> usize;
    fn apply<F: Fn(u8) -> u16>(f: F) -> u16;
    fn all<I>(items: I) -> usize
    where
        I: Iterator<Item = u16>;
}

struct Here;

impl Gather for Here {
    fn sum<I: Iterator<Item = u8>>(items: I) -> u32 { //~ E0271
        items.map(u32::from).sum()
    }
    fn count<I: Iterator<Item = u8>>(items: I) -> usize { //~ E0271
        items.count()
    }
    fn apply<F: Fn(u8) -> u8>(f: F) -> u16 { //~ E0271
        f(1).into()
    }
    fn all<J>(items: J) -> usize
    where
        J: Iterator<Item = u16>,
    {
        items.count()
    }
}

fn main() {
    println!("{}", Here::all([1u16].into_iter()));
}
