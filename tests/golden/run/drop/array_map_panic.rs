// When the function of `map` panics, its results are dropped before the elements that are left.
//@ exit: 101
struct Loud(i32);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn times_ten(l: Loud) -> Loud {
    if l.0 == 3 {
        panic!("three") //~ panic
    }
    Loud(l.0 * 10)
}

fn main() {
    let tens = [Loud(1), Loud(2), Loud(3), Loud(4)].map(times_ten);
    println!("{}", tens.len());
}

//--- expected stdout
// drop 1
// drop 2
// drop 3
// drop 10
// drop 20
// drop 4
//--- expected panic
// three
