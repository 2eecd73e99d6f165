// An enum is no struct that could be built.
enum E {
    A { x: i32 },
}

fn main() {
    let e = E { x: 1 }; //~ E0574
}
