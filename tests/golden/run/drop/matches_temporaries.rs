// `matches!` keeps the temporary of its value to the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn some(&self) -> Option<&str> {
        Some(self.0)
    }
}

fn main() {
    let yes = matches!(Loud("m").some(), Some(s) if s.len() == 1) && Loud("n").some().is_some();
    println!("{yes}");
}

//--- expected stdout
// drop m
// drop n
// true
