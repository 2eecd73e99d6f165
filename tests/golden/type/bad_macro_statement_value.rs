// The value of a macro call in braces that is a statement must be `()`.

fn first() {
    vec! { 1, 2 } //~ E0308
    -1;
}

fn second() -> usize {
    format! { "x" } //~ E0308
    println! { "y" }
    vec! { 1 }.len()
}

fn third() -> Vec<i32> { //~ E0308
    vec! { 1 };
}

fn main() {
    first();
    println! { "{} {}", second(), third().len() }
}
