// A number can be compared with a type of the program's own, if the program says how.
struct Meters(i32);

impl PartialEq<Meters> for i32 {
    fn eq(&self, other: &Meters) -> bool {
        *self == other.0
    }
}

fn main() {
    let three: i32 = 3;
    println!("{} {} {}", three == Meters(3), 4 == Meters(3), three != Meters(3));
    println!("{}", three == 3);
}

//--- expected stdout
// true false false
// true
