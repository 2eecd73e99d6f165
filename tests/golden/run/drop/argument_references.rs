// Temporaries that are borrowed for a call live until the end of its statement, also inside another call.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn look(l: &Loud) -> usize {
    println!("look {}", l.0);
    l.0.len()
}

fn add(a: usize, b: usize) -> usize {
    println!("add");
    a + b
}

fn main() {
    let n = add(look(&Loud("one")), look(&Loud("two")));
    println!("{n}");
}

//--- expected stdout
// look one
// look two
// add
// drop two
// drop one
// 6
