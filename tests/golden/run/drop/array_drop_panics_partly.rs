// An array of which one element moved; the drop of another panics.
//@ exit: 101
struct Item(u32);

impl Drop for Item {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 == 1 {
            panic!("item {}", self.0); //~ panic
        }
    }
}

fn main() {
    let a = [Item(0), Item(1), Item(2), Item(3)];
    let [_, _, x, _] = a;
    println!("took {}", x.0);
}

//--- expected stdout
// took 2
// drop 2
// drop 3
// drop 0
// drop 1
//--- expected panic
// item 1
