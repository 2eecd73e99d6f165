// `self` outside of an impl.
fn f() -> i32 {
    self.x //~ E0424
}

fn main() {
    println!("{}", f());
}
