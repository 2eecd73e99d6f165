// `&CONST` of a type with `Drop` is a temporary; extended by `let`.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const C: Loud = Loud("constant");

fn look(l: &Loud) {
    println!("look {}", l.0);
}

fn main() {
    look(&C);
    println!("next");
    let r = &C;
    println!("use {}", r.0);
}

//--- expected stdout
// look constant
// drop constant
// next
// use constant
// drop constant
