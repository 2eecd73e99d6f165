// `for<'a>` stands before a function pointer or, in a where clause, before one type.
fn called(f: for<'a> fn(&'a str) -> &'a str) {
    println!("{}", f("x"));
}

fn held(x: for<'a> &'a str) { //~ syntax
    println!("held");
}

fn main() {
    called(|s| s);
}
