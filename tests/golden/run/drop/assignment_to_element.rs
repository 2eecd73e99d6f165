// Assigning to an element of an array or vector drops the old element.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn index(i: usize) -> usize {
    println!("index {i}");
    i
}

fn make(name: &'static str) -> Loud {
    println!("make {name}");
    Loud(name)
}

fn main() {
    let mut a = [Loud("a0"), Loud("a1")];
    let mut v = vec![Loud("v0"), Loud("v1")];
    a[index(1)] = make("a1 new");
    v[index(0)] = make("v0 new");
    println!("end");
}

//--- expected stdout
// make a1 new
// index 1
// drop a1
// make v0 new
// index 0
// drop v0
// end
// drop v0 new
// drop v1
// drop a0
// drop a1 new
