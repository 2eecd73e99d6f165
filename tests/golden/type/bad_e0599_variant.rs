// An enum has no such variant.
enum Light {
    Red,
}

fn main() {
    let l = Light::Blue; //~ E0599
}
