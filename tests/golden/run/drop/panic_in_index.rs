// An index out of bounds in the place of an assignment: the new value is dropped first.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut v = vec![Loud("v0"), Loud("v1")];
    let i = v.len() + 3;
    v[i] = Loud("new"); //~ panic
}

//--- expected stdout
// drop new
// drop v0
// drop v1
//--- expected panic
// index out of bounds: the len is 2 but the index is 5
