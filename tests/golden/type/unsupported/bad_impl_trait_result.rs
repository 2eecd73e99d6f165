// `impl Trait` as the type of a result.
fn evens() -> impl Iterator<Item = u32> { //~ unsupported
    (0..10).step_by(2)
}

fn main() {
    println!("{}", evens().count());
}
