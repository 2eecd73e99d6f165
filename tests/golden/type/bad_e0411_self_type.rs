// Self outside of an impl or trait.
fn make() -> Self { //~ E0411
    5
}

fn main() {}
