// Nor in its own method.
struct Guard {
    name: String,
}

impl Guard {
    fn into_name(self) -> String {
        self.name //~ E0509
    }
}

impl Drop for Guard {
    fn drop(&mut self) {}
}

fn main() {
    println!("{}", Guard { name: String::new() }.into_name());
}
