// A `break` inside of a struct expression drops the fields that are ready, the last made first.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Three {
    a: Loud,
    b: Loud,
    c: Loud,
}

fn main() {
    for stop in [false, true] {
        loop {
            let t = Three {
                c: Loud("c"),
                a: Loud("a"),
                b: if stop { break } else { Loud("b") },
            };
            println!("built {} {} {}", t.a.0, t.b.0, t.c.0);
            break;
        }
        println!("out");
    }
}

//--- expected stdout
// built a b c
// drop a
// drop b
// drop c
// out
// drop a
// drop c
// out
