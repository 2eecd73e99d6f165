// A &mut method called on a field of &self.
struct Log {
    lines: Vec<String>,
}

impl Log {
    fn add(&self) {
        self.lines.push(String::new()); //~ E0596
    }
}

fn main() {
    Log { lines: vec![] }.add();
}
