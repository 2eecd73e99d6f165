// A temporary whose `drop` panics at the end of the statement: the others follow.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Fragile;

impl Fragile {
    fn look(&self, _: &Loud) -> u32 {
        println!("look");
        1
    }
}

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("temporary"); //~ panic
    }
}

fn id(l: &Loud) -> &Loud {
    l
}

fn main() {
    let _local = Loud("local");
    id(&Loud("before"));
    let n = id(&Loud("outer temp")).0.len() as u32 + Fragile.look(&Loud("inner temp"));
    println!("never {n}");
}

//--- expected stdout
// drop before
// look
// drop inner temp
// drop outer temp
// drop local
//--- expected panic
// temporary
