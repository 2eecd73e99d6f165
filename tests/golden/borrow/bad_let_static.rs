// A variable asks for static by its type.
fn need(x: &'static i32) {}
fn f(x: &i32) {
    let y: &'static i32 = x; //~ lifetime
}

fn main() {}
