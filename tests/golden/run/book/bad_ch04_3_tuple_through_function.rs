// A function that is given the whole pair borrows the whole pair.
fn first(pair: &(String, String)) -> &String {
    &pair.0
}

fn main() {
    let mut pair = (String::from("Ann"), String::from("Lee"));
    let name = first(&pair);
    pair.1.push('!'); //~ E0502
    println!("{name} {}", pair.1);
}
