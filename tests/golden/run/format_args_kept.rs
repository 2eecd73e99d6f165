// The arguments of a `format_args!` live as long as the variable that it gives its value to.
struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl std::fmt::Display for Loud {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

fn text() -> String {
    String::from("text")
}

fn main() {
    let plain = format_args!("{} and {}", 1, text());
    println!("{plain}");
    let twice = format_args!("{0}/{0:>6}/{1:?}", text(), &text());
    println!("{twice}");
    let loud = format_args!("{} {}", Loud("a"), &Loud("b"));
    println!("[{loud}]");
}

//--- expected stdout
// 1 and text
// text/  text/"text"
// [a b]
// drop b
// drop a
