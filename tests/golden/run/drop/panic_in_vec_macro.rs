// A panic in an element of `vec!` drops the elements before it.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn make(n: u32) -> Loud {
    if n == 2 {
        panic!("element {n}"); //~ panic
    }
    Loud(["zero", "one"][n as usize])
}

fn main() {
    let v = vec![make(0), make(1), make(2), make(0)];
    println!("{}", v.len());
}

//--- expected stdout
// drop one
// drop zero
//--- expected panic
// element 2
