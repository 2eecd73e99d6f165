// Two functions of one name.
fn f() {}

fn f() {} //~ E0428

fn main() {
    f();
}
