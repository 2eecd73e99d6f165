// Subtraction below zero panics, and the variable keeps its old value in the drop that sees it.
//@ exit: 101
struct Watch(usize);

impl Drop for Watch {
    fn drop(&mut self) {
        println!("watch holds {}", self.0);
    }
}

fn main() {
    let mut w = Watch(1);
    for _ in 0..3 {
        w.0 -= 1; //~ panic
        println!("{}", w.0);
    }
}

//--- expected stdout
// 0
// watch holds 0
//--- expected panic
// attempt to subtract with overflow
