// What a slice pattern binds behind its `..` is bound from the last element on, and so dropped in the order of the elements.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let [_a, _b, .., _y, _z] = [Loud("a"), Loud("b"), Loud("c"), Loud("y"), Loud("z")];
    println!("bound");
    match [Loud("1"), Loud("2"), Loud("3")] {
        [_first, _rest @ .., _last] => println!("in the arm"),
    }
    match [(Loud("p"), Loud("q")), (Loud("r"), Loud("s"))] {
        [.., (_p, _q), (_r, _s)] => println!("in the other arm"),
    }
    println!("end");
}

//--- expected stdout
// drop c
// bound
// in the arm
// drop 3
// drop 2
// drop 1
// in the other arm
// drop q
// drop p
// drop s
// drop r
// end
// drop y
// drop z
// drop b
// drop a
