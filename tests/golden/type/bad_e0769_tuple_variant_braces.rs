// A tuple variant taken apart with braces and names.
enum E {
    T(u32, u32),
}

fn main() {
    let E::T { a, b } = E::T(1, 2); //~ E0769
    println!("{a} {b}");
}
