// Of several returns the one that the error lies in is told, not the value of the body that comes
// last.
fn odd(n: i32) -> bool {
    n % 2 == 1
}
fn same<T>(t: T) -> T {
    t
}
static WORD: &str = "word";
fn word(b: &str) -> &'static str {
    if odd(1) {
        return WORD;
    }
    if odd(1) {
        return same(b); //~ lifetime
    }
    b
}
fn main() {
    println!("{}", word("a"));
}
