// Explicit discriminants are for enums without fields.
enum E { //~ E0732
    A(i32) = 1,
    B = 2,
}

fn main() {}
