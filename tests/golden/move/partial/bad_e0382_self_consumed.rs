// A method that takes `self` moves; the variable is gone.
struct S(String);
impl S {
    fn finish(self) -> usize {
        self.0.len()
    }
}

fn main() {
    let s = S(String::from("a"));
    println!("{}", s.finish());
    println!("{}", s.finish()); //~ E0382
}
