// A value moved in a loop round that breaks is not dropped again.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(at: u32) {
    let x = Loud("x");
    let mut n = 0;
    loop {
        if n == at {
            drop(x);
            println!("moved at {n}");
            break;
        }
        n += 1;
        if n == 3 {
            println!("gave up");
            break;
        }
    }
    println!("end");
}

fn main() {
    f(1);
    f(9);
}

//--- expected stdout
// drop x
// moved at 1
// end
// gave up
// end
// drop x
