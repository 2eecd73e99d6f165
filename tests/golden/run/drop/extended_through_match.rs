// The same for the arms of a `match`.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn pick(n: u32) {
    let r = match n {
        0 => &Loud("zero"),
        1 => {
            let _local = Loud("local");
            &Loud("one")
        }
        _ => return,
    };
    println!("use {}", r.0);
}

fn main() {
    pick(0);
    pick(1);
    pick(2);
}

//--- expected stdout
// use zero
// drop zero
// drop local
// use one
// drop one
