// pop gives an element away; clear and assignment drop the rest, front to back.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let mut v = vec![Loud("0"), Loud("1"), Loud("2"), Loud("3")];
    if let Some(last) = v.pop() {
        println!("popped {}", last.0);
    }
    v.pop();
    println!("clear {}", v.len());
    v.clear();
    v.push(Loud("4"));
    v = vec![Loud("5")];
    println!("end {}", v.len());
}

//--- expected stdout
// popped 3
// drop 3
// drop 2
// clear 2
// drop 0
// drop 1
// drop 4
// end 1
// drop 5
