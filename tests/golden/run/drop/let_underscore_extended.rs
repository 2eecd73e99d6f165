// `let _ = &temp()` extends the temporary although nothing is bound.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _ = &Loud("borrowed");
    let _ = Loud("owned");
    println!("end");
}

//--- expected stdout
// drop owned
// end
// drop borrowed
