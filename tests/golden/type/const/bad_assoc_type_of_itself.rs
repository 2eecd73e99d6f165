// An associated type that is said to be itself is none.
trait Holds {
    type Item;
}

impl Holds for i32 {
    type Item =
        <i32 as Holds>::Item; //~ E0275
}

fn main() {}
