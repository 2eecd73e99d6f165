// Members of traits and impls that stable Rust does not have.
trait Holds {
    type Item = i32; //~ E0658
}

struct Shelf;

impl Shelf {
    type Book = String; //~ E0658
}

impl !Send for Shelf {} //~ E0658

fn main() {}
