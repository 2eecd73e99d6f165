// The same for an array: the value was computed, and is dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn index(n: usize) -> usize {
    println!("index");
    n
}

fn main() {
    let mut a = [Loud("a0"), Loud("a1")];
    a[index(2)] = Loud("new"); //~ panic
}

//--- expected stdout
// index
// drop new
// drop a0
// drop a1
//--- expected panic
// index out of bounds: the len is 2 but the index is 2
