// Each mention of a `const` makes a value of its own, with a drop of its own.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const C: Loud = Loud("constant");

fn main() {
    let _a = C;
    println!("{}", C.0);
    let _ = C;
    C;
    println!("end");
}

//--- expected stdout
// constant
// drop constant
// drop constant
// drop constant
// end
// drop constant
