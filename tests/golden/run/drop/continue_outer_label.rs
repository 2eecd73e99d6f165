// `continue` with a label drops what the inner loop and the round of the outer one own.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut rounds = 0;
    'outer: while rounds < 2 {
        rounds += 1;
        let _outer = Loud("outer");
        let mut list = vec![Loud("x"), Loud("y")];
        while let Some(l) = list.pop() {
            println!("pop {}", l.0);
            continue 'outer;
        }
    }
    println!("end");
}

//--- expected stdout
// pop y
// drop y
// drop x
// drop outer
// pop y
// drop y
// drop x
// drop outer
// end
