// A variable that was not set yet is not dropped while unwinding.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn fail(n: i32) -> i32 {
    i32::MAX + n //~ panic
}

fn main() {
    let late;
    let _early = Loud("early");
    println!("{}", fail(1));
    late = Loud("late");
    println!("{}", late.0);
}

//--- expected stdout
// drop early
//--- expected panic
// attempt to add with overflow
