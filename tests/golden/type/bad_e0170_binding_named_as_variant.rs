// Without its enum's name a variant in a pattern is a new variable, which matches everything.
enum Light {
    Red,
    Green,
}

fn main() {
    match Light::Red {
        Red => println!("stop"), //~ E0170
        Green => println!("go"), //~ E0170
    }
    let other = Light::Green;
}
