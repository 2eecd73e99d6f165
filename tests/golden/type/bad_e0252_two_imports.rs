// Two imports of one name.
use std::fmt::Debug;
use std::fmt::Display as Debug; //~ E0252

fn main() {
    println!("1");
}
