// `*self` by value.
#[derive(Debug)]
struct S {
    v: Vec<u32>,
}
impl S {
    fn copy(&self) -> S {
        *self //~ E0507
    }
}

fn main() {
    println!("{:?}", S { v: vec![1] }.copy());
}
