// `x = y.clone()` drops the old value after the clone.
struct Item(&'static str);

impl Clone for Item {
    fn clone(&self) -> Item {
        println!("clone {}", self.0);
        Item("clone")
    }
}

impl Drop for Item {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut x = Item("x");
    let y = Item("y");
    x = y.clone();
    println!("have {} {}", x.0, y.0);
    x.clone_from(&y);
    println!("have {}", x.0);
}

//--- expected stdout
// clone y
// drop x
// have clone y
// clone y
// drop clone
// have clone
// drop y
// drop clone
