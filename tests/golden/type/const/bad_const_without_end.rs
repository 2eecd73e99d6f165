// A constant of a generic type that needs the same of a larger type.
struct Shell<T>(T);

impl<T> Shell<T> {
    const DEPTH: usize = Shell::<Shell<T>>::DEPTH + 1;
}

fn main() {
    println!("{}", Shell::<i32>::DEPTH); //~ syntax
}
