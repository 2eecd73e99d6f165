// Two variants of one name.
enum E {
    A,
    A, //~ E0428
}

fn main() {}
