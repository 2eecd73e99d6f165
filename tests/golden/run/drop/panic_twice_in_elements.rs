// Two elements of a vector that panic in their drops end the program.
//@ exit: 134
struct Item(u32);

impl Drop for Item {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 % 2 == 0 {
            panic!("item {}", self.0); //~ panic
        }
    }
}

fn main() {
    let _v = vec![Item(1), Item(2), Item(3), Item(4), Item(5)];
}

//--- expected stdout
// drop 1
// drop 2
// drop 3
// drop 4
//--- expected panic
// item 2
// item 4
