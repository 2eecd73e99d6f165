// The same in a parameter.
fn f(&s: &String) -> usize { //~ E0507
    s.len()
}

fn main() {
    println!("{}", f(&String::new()));
}
