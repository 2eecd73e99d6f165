// Drop takes &mut self.
struct S;

impl Drop for S {
    fn drop(&self) { //~ E0053
        println!("drop");
    }
}

fn main() {
    let _s = S;
}
