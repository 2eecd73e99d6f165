// Of types that stay open the first is told: where a value with an open part is handed on, or a trait asked for.
struct Wrapper<T>(Option<T>);

impl<T> Wrapper<T> {
    fn new() -> Self {
        Wrapper(None)
    }
    fn of(t: T) -> Self {
        Wrapper(Some(t))
    }
    fn add<U: Into<T>>(&mut self, u: U) {
        self.0 = Some(u.into());
    }
}

trait Many {}
impl Many for i8 {}
impl Many for i16 {}
impl Many for i32 {}
impl Many for i64 {}
impl Many for u8 {}
impl Many for u16 {}
impl Many for u32 {}
impl Many for u64 {}
impl Many for f32 {}
impl Many for f64 {}

fn many<T: Many>() -> T {
    loop {}
}
fn none<T>() -> Option<T> {
    None
}
fn free<T>() {}
fn two<A, B>(_a: A, _b: B) {}

fn variable_first() {
    let _v = Vec::new(); //~ E0282
    let _x = "1".parse().unwrap();
}
fn trait_first() {
    let _x = "1".parse().unwrap(); //~ E0284
    let _v = Vec::new();
}
fn size_last() {
    free();
    none();
    many(); //~ E0283
}
fn argument_first() {
    two(none(), many()); //~ E0282
}
fn argument_last() {
    two(many(), none()); //~ E0283
}
fn in_one_value() {
    let _t = (Wrapper::new(), many()); //~ E0283
}
fn inner_first() {
    let _w = Wrapper::of(many()); //~ E0283
}
fn receiver_first() {
    let _b = none().is_some(); //~ E0282
    many();
}
fn matched_first() {
    match none() { //~ E0282
        Some(_) => {}
        None => {}
    }
    many();
}
fn closure_first() {
    let _f = || none(); //~ E0282
    let _x = many();
}
fn few_implementations() {
    let mut w = Wrapper::new(); //~ E0282 E0283
    w.add(3);
}
fn many_implementations() {
    let _w = Wrapper::new(); //~ E0282
    let _d = Default::default();
}
fn macro_last() {
    let _v = vec![];
    let _x = "1".parse().unwrap(); //~ E0284
}
fn main() {
    variable_first();
    trait_first();
    size_last();
    argument_first();
    argument_last();
    in_one_value();
    inner_first();
    receiver_first();
    matched_first();
    closure_first();
    few_implementations();
    many_implementations();
    macro_last();
}
