// No inherent impl for a type of another crate.
impl Vec<u8> { //~ E0116
    fn total(&self) -> usize {
        self.len()
    }
}

fn main() {
    println!("{}", 1);
}
