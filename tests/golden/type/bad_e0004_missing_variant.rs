// A match that leaves out a variant.
enum Light {
    Red,
    Green,
}

fn main() {
    let light = Light::Red;
    match light { //~ E0004
        Light::Red => println!("stop"),
    }
    let _g = Light::Green;
}
