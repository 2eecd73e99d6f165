// A struct and an enum of one name.
struct Thing;

enum Thing { //~ E0428
    A,
}

fn main() {}
