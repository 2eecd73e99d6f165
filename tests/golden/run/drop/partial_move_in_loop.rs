// A struct that is emptied and refilled field by field in a loop.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    a: Loud,
    b: Loud,
}

fn main() {
    let mut p = Pair { a: Loud("a0"), b: Loud("b0") };
    for i in 0..3 {
        let a = p.a;
        if i == 1 {
            println!("leave with {} and {}", a.0, p.b.0);
            break;
        }
        p.a = p.b;
        p.b = a;
        println!("swapped");
    }
    println!("end");
}

//--- expected stdout
// swapped
// leave with b0 and a0
// drop b0
// end
// drop a0
