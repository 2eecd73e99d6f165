// A method of an impl for another type argument.
struct W<T>(T);

impl W<i32> {
    fn twice(&self) -> i32 {
        self.0 * 2
    }
}

fn main() {
    println!("{}", W("x").twice()); //~ E0599
}
