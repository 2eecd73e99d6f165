// An associated type that others can ask for is a type that they cannot name.
struct Item;
pub struct Store;

impl Iterator for Store {
    type Item = Item; //~ E0446
    fn next(&mut self) -> Option<Item> {
        None
    }
}

mod inner {
    struct Hidden;
    struct Own;
    impl Iterator for Own {
        type Item = Hidden;
        fn next(&mut self) -> Option<Hidden> {
            None
        }
    }
    pub fn run() -> usize {
        Own.count()
    }
}

fn main() {
    println!("{} {}", Store.count(), inner::run());
}
