// A `continue` inside of an array expression drops the elements so far.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut n = 0;
    while n < 2 {
        n += 1;
        let a = [Loud("e0"), Loud("e1"), if n == 1 { continue } else { Loud("e2") }];
        println!("built {}", a.len());
    }
}

//--- expected stdout
// drop e1
// drop e0
// built 3
// drop e0
// drop e1
// drop e2
