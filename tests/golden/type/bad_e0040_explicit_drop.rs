// The destructor cannot be called by name.
struct S;

impl Drop for S {
    fn drop(&mut self) {
        println!("drop");
    }
}

fn main() {
    let mut s = S;
    s.drop(); //~ E0040
}
