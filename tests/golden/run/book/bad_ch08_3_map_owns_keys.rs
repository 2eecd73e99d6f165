// A String that was inserted belongs to the map.
use std::collections::HashMap;

fn main() {
    let name = String::from("colour");
    let mut map = HashMap::new();
    map.insert(name, 1);
    println!("{name} {}", map.len()); //~ E0382
}
