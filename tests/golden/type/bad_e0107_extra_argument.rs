// Too many type arguments.
fn f(x: Option<i32, i32>) -> bool { //~ E0107
    x.is_some()
}

fn main() {
    println!("{}", f(None));
}
