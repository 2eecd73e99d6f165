// Both temporaries of `& &temp` are extended.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let r = &&Loud("inner");
    println!("{}", r.0);
}

//--- expected stdout
// inner
// drop inner
