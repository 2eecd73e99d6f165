// A name whose import failed is not told again.
use std::collection::HashMap; //~ E0432
use std::fmt::Displey; //~ E0432

struct Point;

fn show(p: Displey) {}

fn main() {
    let m = HashMap::new();
    let p = Point;
    show(p);
}
