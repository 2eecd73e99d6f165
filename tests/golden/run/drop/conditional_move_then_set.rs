// A conditionally moved variable that is set again drops the old value if it was still there.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(yes: bool) {
    let mut a = Loud("old");
    if yes {
        drop(a);
    }
    println!("assign");
    a = Loud("new");
    println!("end {}", a.0);
}

fn main() {
    f(true);
    f(false);
}

//--- expected stdout
// drop old
// assign
// end new
// drop new
// assign
// drop old
// end new
// drop new
