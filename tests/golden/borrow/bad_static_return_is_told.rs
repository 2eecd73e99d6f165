// After `return b` for a 'static result, the common type of the returns has the lifetime of `b`: what follows is copied.
fn odd(n: i32) -> bool {
    n % 2 == 1
}

fn returns(_a: &'static str, b: &str) -> &'static str {
    if odd(2) {
        return b;
    }
    return b;  //~ lifetime
}

fn returns_and_value(_a: &'static str, b: &str) -> &'static str {
    if odd(2) {
        return b;  //~ lifetime
    }
    b
}

fn borrows(_a: &'static str, b: &str) -> &'static str {
    if odd(2) {
        return &*b;
    }
    if odd(3) {
        return b;  //~ lifetime
    }
    b
}

fn main() {}
