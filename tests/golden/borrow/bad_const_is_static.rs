// A constant is `'static` for what is returned behind it.

const WORD: &str = "word";

fn f(a: &'static str, b: &str) -> &'static str {
    if a.is_empty() {
        return b;
    }
    if a.len() > 1 {
        return WORD;
    }
    return b; //~ lifetime
}

fn main() {}
