// When a field's `drop` panics, the other fields are still dropped.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile;

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("fragile"); //~ panic
    }
}

struct Mixed {
    a: Loud,
    b: Fragile,
    c: Loud,
}

fn main() {
    let _local = Loud("local");
    let _m = Mixed { a: Loud("a"), b: Fragile, c: Loud("c") };
}

//--- expected stdout
// drop a
// drop c
// drop local
//--- expected panic
// fragile
