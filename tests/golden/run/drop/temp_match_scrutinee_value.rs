// A scrutinee that is a temporary lives through all arms, and is dropped at the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair(Loud, u32);

fn main() {
    match Pair(Loud("pair"), 3).1 {
        3 => println!("three"),
        _ => println!("other"),
    }
    let n = match Pair(Loud("bound"), 4).1 {
        k => k + 1,
    };
    println!("{n}");
}

//--- expected stdout
// three
// drop pair
// drop bound
// 5
