// Only the payload of the variant that is there is dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
enum E {
    One(Loud),
    Two { a: Loud, b: Loud },
    Zero,
}

fn main() {
    let _e = [E::One(Loud("one")), E::Zero, E::Two { b: Loud("b"), a: Loud("a") }];
    println!("end");
}

//--- expected stdout
// end
// drop one
// drop a
// drop b
