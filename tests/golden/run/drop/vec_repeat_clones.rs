// `vec![x; n]` clones, and moves `x` itself in at the end.
struct Item(u32);

impl Clone for Item {
    fn clone(&self) -> Item {
        println!("clone {}", self.0);
        Item(self.0 + 1)
    }
}

impl Drop for Item {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let v = vec![Item(1); 3];
    println!("made {}", v.len());
    let none = vec![Item(7); 0];
    println!("none {}", none.len());
}

//--- expected stdout
// clone 1
// clone 1
// made 3
// drop 7
// none 0
// drop 2
// drop 2
// drop 1
