// `n @ ..` on a type that is `Copy`, inside of a tuple whose other part moves.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    match (5, Loud("moved")) {
        (n @ 1..=9, l) => println!("{n} {}", l.0),
        (_, _) => println!("other"),
    }
    println!("end");
}

//--- expected stdout
// 5 moved
// drop moved
// end
