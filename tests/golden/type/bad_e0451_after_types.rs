// Private fields in a literal are told of bodies whose types are right.
mod shop {
    pub struct Item {
        price: u32,
    }

    impl Item {
        pub fn free() -> Item {
            Item { price: 0 }
        }
    }
}

fn wrong_twice() {
    let item = shop::Item { price: 2 };
    let n: i32 = item; //~ E0308
}

fn wrong_once() {
    let _item = shop::Item { price: 2 };
}

fn main() {
    let _item = shop::Item::free();
    wrong_once();
    wrong_twice();
}
