// A method that takes `self`, called on a field behind `&self`.
struct S {
    v: Vec<u32>,
}
impl S {
    fn all(&self) -> Vec<u32> {
        let mut out = Vec::new();
        for n in self.v { //~ E0507
            out.push(n);
        }
        out
    }
}

fn main() {
    println!("{:?}", S { v: vec![1] }.all());
}
