// `all @ Variant(_)` moves the whole value.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum E {
    A(Loud),
    B(Loud, Loud),
}

fn main() {
    for e in [E::A(Loud("a")), E::B(Loud("b0"), Loud("b1"))] {
        match e {
            all @ E::A(_) => {
                let _moved = all;
                println!("A");
            }
            E::B(first, _) => println!("B {}", first.0),
        }
        println!("end of round");
    }
}

//--- expected stdout
// A
// drop a
// end of round
// B b0
// drop b0
// end of round
// drop b1
