// The variable that is matched by value in one arm and left alone in another.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(e: Result<Loud, u32>) {
    match e {
        Ok(l) => drop(l),
        Err(n) => println!("err {n}"),
    }
    println!("end of f");
}

fn main() {
    f(Ok(Loud("ok")));
    f(Err(3));
}

//--- expected stdout
// drop ok
// end of f
// err 3
// end of f
