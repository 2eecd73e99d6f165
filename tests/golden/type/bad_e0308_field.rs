// A field of the wrong type.
struct P {
    name: String,
}

fn main() {
    let p = P { name: "ada" }; //~ E0308
    println!("{}", p.name);
}
