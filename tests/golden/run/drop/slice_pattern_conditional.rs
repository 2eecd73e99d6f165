// Array elements that are moved on one path only.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(n: u32) {
    let a = [Loud("e0"), Loud("e1"), Loud("e2")];
    if n == 1 {
        let [x, ..] = a;
        println!("took {}", x.0);
    } else if n == 2 {
        let [_, rest @ ..] = a;
        println!("took {}", rest.len());
    }
    println!("end of f");
}

fn main() {
    f(0);
    f(1);
    f(2);
}

//--- expected stdout
// end of f
// drop e2
// drop e1
// drop e0
// took e0
// drop e0
// end of f
// drop e2
// drop e1
// took 2
// drop e1
// drop e2
// end of f
// drop e0
