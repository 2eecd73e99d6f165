// `self.field` in a method that takes `self`.
struct D {
    name: String,
}
impl D {
    fn into_name(self) -> String {
        self.name //~ E0509
    }
}
impl Drop for D {
    fn drop(&mut self) {
        println!("drop");
    }
}

fn main() {
    println!("{}", D { name: String::new() }.into_name());
}
