// A panic in the `else` of a `let else`: the temporaries were dropped before.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn none(&self) -> Option<u32> {
        None
    }
}

fn main() {
    let _local = Loud("local");
    let Some(n) = Loud("initialiser").none() else {
        panic!("else") //~ panic
    };
    println!("{n}");
}

//--- expected stdout
// drop initialiser
// drop local
//--- expected panic
// else
