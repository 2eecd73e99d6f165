// Two type parameters of one name.
fn pair<T, T>(a: T, b: T) -> T { //~ E0403
    a
}

fn main() {}
