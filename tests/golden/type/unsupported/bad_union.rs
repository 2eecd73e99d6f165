// Unions.
union Bits { //~ unsupported
    int: u32,
    float: f32,
}

fn main() {
    let _ = Bits { float: 1.0 };
}
