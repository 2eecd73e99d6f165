// When dropping the old value panics, the new one is already in place and is dropped.
//@ exit: 101
struct Fragile(u32);

impl Drop for Fragile {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 == 1 {
            panic!("fragile {}", self.0); //~ panic
        }
    }
}

fn main() {
    let mut x = Fragile(1);
    println!("{}", x.0);
    x = Fragile(2);
    println!("never {}", x.0);
}

//--- expected stdout
// 1
// drop 1
// drop 2
//--- expected panic
// fragile 1
