// A String does not move out of what is only borrowed.
fn taken(text: &String) -> String {
    *text //~ E0507
}

fn main() {
    println!("{}", taken(&String::from("x")));
}
