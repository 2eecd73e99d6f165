// A vector that is being built, and one that is being consumed, drop their elements when unwinding.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn name(i: usize) -> &'static str {
    ["zero", "one", "two"][i] //~ panic
}

fn main() {
    let taken = vec![Loud("p"), Loud("q"), Loud("r")];
    for t in taken {
        println!("see {}", t.0);
        if t.0 == "q" {
            let mut built = Vec::new();
            for i in 0..4 {
                built.push(Loud(name(i)));
            }
            println!("never {}", built.len());
        }
    }
}

//--- expected stdout
// see p
// drop p
// see q
// drop zero
// drop one
// drop two
// drop q
// drop r
//--- expected panic
// index out of bounds: the len is 3 but the index is 3
