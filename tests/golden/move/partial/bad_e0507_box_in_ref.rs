// The content of a box behind a reference.
fn f(b: &Box<String>) -> String {
    **b //~ E0507
}

fn main() {
    println!("{}", f(&Box::new(String::new())));
}
