// With the trait unknown, nothing is said of who implements it.
struct Point {
    x: i32,
}

impl fmt::Display for Point { //~ E0433
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { //~ E0433
        write!(f, "{}", self.x)
    }
}

fn main() {
    println!("{}", Point { x: 1 });
}
