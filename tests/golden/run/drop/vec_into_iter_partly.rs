// An `into_iter` that was not run to its end drops the rest.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let v = vec![Loud("a"), Loud("b"), Loud("c")];
    let mut it = v.into_iter();
    let first = it.next();
    println!("{}", first.is_some());
    drop(it);
    println!("end");
}

//--- expected stdout
// true
// drop b
// drop c
// end
// drop a
