// A subslice pattern moves a part of the array as an array.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let [_, middle @ .., _] = [Loud("e0"), Loud("e1"), Loud("e2"), Loud("e3")];
    println!("{}", middle.len());
    let [x, rest @ ..] = middle;
    println!("{} {}", x.0, rest.len());
}

//--- expected stdout
// drop e3
// drop e0
// 2
// e1 1
// drop e2
// drop e1
