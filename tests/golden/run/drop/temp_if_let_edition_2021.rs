// The temporary of an `if let` scrutinee lives to the end of the whole `if let`, its `else` included.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn some(&self, yes: bool) -> Option<u32> {
        if yes { Some(1) } else { None }
    }
}

fn main() {
    if let Some(n) = Loud("yes").some(true) {
        println!("then {n}");
    } else {
        println!("never");
    }
    if let Some(n) = Loud("no").some(false) {
        println!("never {n}");
    } else {
        println!("else");
    }
    println!("end");
}

//--- expected stdout
// then 1
// drop yes
// else
// drop no
// end
