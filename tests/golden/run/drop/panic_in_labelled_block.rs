// A panic inside of a labelled block after a value was chosen.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile(&'static str);

impl Drop for Fragile {
    fn drop(&mut self) {
        println!("drop fragile {}", self.0);
        panic!("{}", self.0); //~ panic
    }
}

fn main() {
    let _outer = Loud("outer");
    let v = 'a: {
        let _l = Loud("in block");
        let _f = Fragile("f");
        if _l.0.len() > 3 {
            break 'a Loud("chosen");
        }
        Loud("late")
    };
    println!("{}", v.0);
}

//--- expected stdout
// drop fragile f
// drop in block
// drop outer
//--- expected panic
// f
