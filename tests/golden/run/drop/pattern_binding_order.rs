// What one pattern binds is dropped in reverse order of the bindings.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct P {
    a: Loud,
    b: Loud,
}

fn main() {
    let (_one, _two) = (Loud("one"), Loud("two"));
    let P { b: _b, a: _a } = P { a: Loud("a"), b: Loud("b") };
    let [_x, _y, _z] = [Loud("x"), Loud("y"), Loud("z")];
    println!("end");
}

//--- expected stdout
// end
// drop z
// drop y
// drop x
// drop a
// drop b
// drop two
// drop one
