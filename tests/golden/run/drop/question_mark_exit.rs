// `?` drops the locals so far, and hands the error on.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn parse(n: u32) -> Result<Loud, Loud> {
    if n == 0 { Err(Loud("error")) } else { Ok(Loud("ok")) }
}

fn f(a: u32, b: u32) -> Result<u32, Loud> {
    let _first = parse(a)?;
    let _local = Loud("local");
    let _second = parse(b)?;
    println!("both");
    Ok(a + b)
}

fn main() {
    for (a, b) in [(1, 1), (1, 0), (0, 1)] {
        match f(a, b) {
            Ok(n) => println!("ok {n}"),
            Err(e) => println!("err {}", e.0),
        }
    }
}

//--- expected stdout
// both
// drop ok
// drop local
// drop ok
// ok 2
// drop local
// drop ok
// err error
// drop error
// err error
// drop error
