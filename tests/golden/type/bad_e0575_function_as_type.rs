// A function of a trait is no associated type.
trait Age {
    type Empire;
    const YEARS: u32 = 3;
    fn mythology() {}
}
impl Age for u8 {
    type Empire = u16;
}
fn result() -> <u8 as Age>::YEARS { //~ E0575
    1
}
fn main() {
    let _a: <u8 as Age>::Empire = 1;
    let _b: <u8 as Age>::mythology; //~ E0575
    let _c: <u8 as Age>::Nothing; //~ E0576
}
