// A pattern that depends on a parameter is told after the types, of which all must be right, and beside other matches.
trait Limit {
    const MAX: i32;
}

fn with_type_error<T: Limit>(n: i32) {
    match n {
        T::MAX => {}
        0..=T::MAX => {}
        _ => {}
    }
    let _high: bool = n; //~ E0308
}

fn with_gap<T: Limit>(n: i32) {
    match n {
        T::MAX => {} //~ E0158
        3 => {}
    }
    match n { //~ E0004
        3 => {}
    }
}

fn main() {
    with_type_error::<u8>(1);
    with_gap::<u8>(2);
}

impl Limit for u8 {
    const MAX: i32 = 255;
}
