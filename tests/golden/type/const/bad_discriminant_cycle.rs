// Discriminants that need each other.
enum Way {
    Up = Way::Down as isize, //~ E0391
    Down = Way::Up as isize,
}

fn main() {
    println!("{}", Way::Up as isize + Way::Down as isize);
}
