// Methods of the library that have other names by now.
use std::error::Error;
use std::fmt;
#[derive(Debug)]
struct Wrong;
impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "wrong")
    }
}
impl Error for Wrong {
    fn description(&self) -> &str {
        "all wrong"
    }
}
fn main() {
    let text = "  xx words xx ";
    println!("[{}]", text.trim_left());
    println!("[{}]", text.trim_right());
    println!("[{}]", text.trim().trim_left_matches('x'));
    println!("[{}]", str::trim_right_matches(text.trim(), "xx"));
    text.trim_left();
    let trim = str::trim_right;
    println!("[{}] {}", trim(text), Wrong.description());
    #[allow(deprecated)]
    let quiet = text.trim_left();
    println!("[{}]", quiet);
}
