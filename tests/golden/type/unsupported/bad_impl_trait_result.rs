// `impl Trait` as the type of a result of a trait's method.
trait Numbers {
    fn all(&self) -> impl Iterator<Item = u32>; //~ unsupported
}

struct Five;

impl Numbers for Five {
    fn all(&self) -> impl Iterator<Item = u32> { //~ unsupported
        0..5
    }
}

fn main() {
    println!("{}", Five.all().count());
}
