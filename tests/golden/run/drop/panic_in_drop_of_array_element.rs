// The same for an array.
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
    let _a = [Item(1), Item(2), Item(3)];
}

//--- expected stdout
// drop 1
// drop 2
// drop 3
//--- expected panic
// item 1
