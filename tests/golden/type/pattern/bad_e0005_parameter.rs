// A parameter needs a pattern that always matches.
fn f(Some(n): Option<u32>) -> u32 { //~ E0005
    n
}

fn main() {
    println!("{}", f(Some(1)));
}
