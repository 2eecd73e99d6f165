// A `union` in a body.
fn main() {
    union Bits { //~ unsupported
        _whole: i32,
        _real: f32,
    }
    let _bits = Bits { _whole: 1 };
}
