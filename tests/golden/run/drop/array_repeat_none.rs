// `[const { None }; n]` of a type with `Drop`, filled later.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const EMPTY: Option<Loud> = None;

fn main() {
    let mut slots = [EMPTY; 4];
    slots[2] = Some(Loud("two"));
    slots[0] = Some(Loud("zero"));
    slots[2] = None;
    println!("end");
}

//--- expected stdout
// drop two
// end
// drop zero
