// `resize` and `extend_from_slice` clone, `dedup`-free truncation drops.
struct Item(u32);

impl Clone for Item {
    fn clone(&self) -> Item {
        println!("clone {}", self.0);
        Item(self.0 + 10)
    }
}

impl Drop for Item {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut v = vec![Item(1)];
    v.resize(3, Item(2));
    println!("resized");
    v.extend_from_slice(&[Item(3)]);
    println!("extended {}", v.len());
    v.resize(1, Item(4));
    println!("shrunk");
}

//--- expected stdout
// clone 2
// resized
// clone 3
// drop 3
// extended 4
// drop 12
// drop 2
// drop 13
// drop 4
// shrunk
// drop 1
