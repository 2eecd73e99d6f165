// The library's linked list.
use std::collections::LinkedList; //~ unsupported

fn main() {
    let mut list = LinkedList::new();
    list.push_back(1);
    println!("{}", list.len());
}
