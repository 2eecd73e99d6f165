// What nobody frees: a box that was forgotten, and what it held.
use std::mem;

struct Node {
    name: String,
}

fn main() {
    let kept = Box::new(Node { name: String::from("inner") });
    println!("{}", kept.name);
    mem::forget(kept);
    let freed = Box::new(1);
    println!("{freed}");
}

//--- expected narration
//--- expected stdout
