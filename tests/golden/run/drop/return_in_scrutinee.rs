// A `return` inside of a scrutinee, with temporaries before it.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn pair(_: &Loud, n: u32) -> u32 {
    n
}

fn f(stop: bool) -> u32 {
    let _local = Loud("local");
    match pair(&Loud("temp"), if stop { return 1 } else { 2 }) {
        2 => {
            println!("two");
            3
        }
        _ => 4,
    }
}

fn main() {
    println!("{}", f(false));
    println!("{}", f(true));
}

//--- expected stdout
// two
// drop local
// drop temp
// 3
// drop local
// drop temp
// 1
