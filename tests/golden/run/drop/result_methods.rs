// `ok`, `err`, `unwrap_or`, `unwrap_or_default`: the other side is dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

type R = Result<Loud, Loud>;

fn main() {
    let a: R = Ok(Loud("ok"));
    println!("{}", a.ok().is_some());
    let b: R = Err(Loud("err"));
    println!("{}", b.ok().is_none());
    let c: R = Err(Loud("err 2"));
    println!("{}", c.err().unwrap().0);
    let d: R = Err(Loud("err 3"));
    println!("{}", d.unwrap_or(Loud("instead")).0);
}

//--- expected stdout
// true
// drop ok
// drop err
// true
// err 2
// drop err 2
// drop err 3
// instead
// drop instead
