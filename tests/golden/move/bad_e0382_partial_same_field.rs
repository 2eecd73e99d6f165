// The moved field itself is gone, its neighbour is not.
struct P {
    first: String,
    last: String,
}

fn main() {
    let p = P { first: String::from("a"), last: String::from("b") };
    let f = p.first;
    println!("{f} {}", p.last);
    println!("{}", p.first); //~ E0382
}
