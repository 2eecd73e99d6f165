// A `break` out of a match on a temporary inside of a loop.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn step(&self, n: u32) -> Option<u32> {
        if n < 2 { Some(n) } else { None }
    }
}

fn main() {
    let mut n = 0;
    let r = loop {
        let _round = Loud("round");
        match Loud("scrutinee").step(n) {
            Some(k) => {
                println!("some {k}");
                n += 1;
                continue;
            }
            None => break n * 10,
        }
    };
    println!("{r}");
}

//--- expected stdout
// some 0
// drop round
// drop scrutinee
// some 1
// drop round
// drop scrutinee
// drop round
// drop scrutinee
// 20
