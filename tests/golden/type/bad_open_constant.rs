// A constant that nothing tells is told before the types that are open, and beside them.
struct Unit<const N: usize>;
impl<const N: usize> Unit<N> {
    fn new() -> Self {
        Unit
    }
}
fn fixed<const N: usize>() -> [u8; 3] {
    [0; 3]
}
fn zeros<const N: usize>() -> [u8; N] {
    [0; N]
}
fn both<T: Default, const N: usize>() -> T {
    T::default()
}
fn hole() {
    let _a = fixed::<_>(); //~ E0284
}
fn length() {
    let _a = zeros(); //~ E0284
}
fn in_value() {
    let _a = Some(zeros()); //~ E0284
}
fn own_type() {
    let _u = Unit::new(); //~ E0284
}
fn before_bound() {
    let _x = both(); //~ E0284
}
fn behind_type() {
    let _v = Vec::new(); //~ E0282
    fixed(); //~ E0284
}
fn before_type() {
    fixed(); //~ E0284
    let _v = Vec::new();
}
fn of_library() {
    let _b = std::array::from_fn(|i| i); //~ E0284
}
fn main() {
    hole();
    length();
    in_value();
    own_type();
    before_bound();
    behind_type();
    before_type();
    of_library();
}
