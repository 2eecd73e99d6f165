// What an `impl Trait` may name of lifetimes, said with `use<..>`.
fn all(v: &[i32]) -> impl Iterator<Item = i32> + use<'_> { //~ unsupported
    v.iter().copied()
}

fn main() {
    println!("{}", all(&[1, 2]).count());
}
