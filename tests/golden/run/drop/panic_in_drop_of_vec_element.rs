// When an element's `drop` panics, the elements after it are still dropped.
//@ exit: 101
struct Item(u32);

impl Drop for Item {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 == 2 {
            panic!("item {}", self.0); //~ panic
        }
    }
}

fn main() {
    let _local = Item(9);
    let v = vec![Item(1), Item(2), Item(3), Item(4)];
    println!("{}", v.len());
}

//--- expected stdout
// 4
// drop 1
// drop 2
// drop 3
// drop 4
// drop 9
//--- expected panic
// item 2
