// `derive(Clone)` asks for it of each field, also where it copies the whole.
struct Plain;

#[derive(Clone, Copy)]
struct Pair { //~ E0204
    list: Vec<i32>,
    plain: Plain, //~ E0277
}

#[derive(Debug)]
struct Shown {
    n: i32,
}

#[derive(Clone, Copy)]
enum Either { //~ E0204
    A(Shown), //~ E0277
    B,
}

fn main() {}
