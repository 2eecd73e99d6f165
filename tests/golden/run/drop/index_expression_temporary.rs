// A temporary in an index expression lives to the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn main() {
    let a = [10, 20, 30];
    let mut v = vec![1, 2, 3];
    println!("{}", a[Loud("x").len()]);
    v[Loud("yy").len()] = a[Loud("z").len()];
    println!("{v:?}");
}

//--- expected stdout
// 20
// drop x
// drop yy
// drop z
// [1, 2, 20]
