// The temporaries of one statement are dropped at its end, the last made first.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn two(_: &Loud, _: &Loud) -> usize {
    println!("two");
    2
}

fn main() {
    two(&Loud("first"), &Loud("second"));
    println!("next statement");
}

//--- expected stdout
// two
// drop second
// drop first
// next statement
