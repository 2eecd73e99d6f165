// An `@` pattern behind a reference.
fn f(o: &Option<String>) -> bool {
    match *o { //~ E0507
        all @ Some(_) => all.is_some(),
        None => false,
    }
}

fn main() {
    println!("{}", f(&None));
}
