// `..base` moves the fields that are not given.
struct P {
    name: String,
    path: String,
}

fn main() {
    let base = P { name: String::from("a"), path: String::from("b") };
    let other = P { name: String::from("c"), ..base };
    println!("{} {} {}", other.name, other.path, base.name);
    println!("{}", base.path); //~ E0382
}
