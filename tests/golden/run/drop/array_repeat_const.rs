// `[CONST; n]` and `[const-like expression; n]` of a type with `Drop`.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const C: Loud = Loud("repeated");

fn main() {
    let a = [C; 3];
    println!("{}", a.len());
    let b = [Loud("once"); 1];
    println!("{}", b.len());
    let none = [Loud("evaluated and dropped"); 0];
    println!("{}", none.len());
}

//--- expected stdout
// 3
// 1
// drop evaluated and dropped
// 0
// drop once
// drop repeated
// drop repeated
// drop repeated
