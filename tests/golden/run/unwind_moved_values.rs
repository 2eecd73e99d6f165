// What was moved out before the panic is not dropped again.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let a = Loud("a");
    let b = Loud("b");
    let v = vec![a];
    drop(b);
    let i = v.len();
    println!("{}", v[i].0); //~ panic
}

//--- expected stdout
// drop b
// drop a
//--- expected panic
// index out of bounds: the len is 1 but the index is 1
