// What a variable is made of is missed before it is asked which trait's implementation is meant.
struct Wrapper<T>(Vec<T>);

impl<T> Wrapper<T> {
    fn new() -> Self {
        Wrapper(vec![])
    }
}

trait Shown {
    fn show(&self) {}
}
impl Shown for Wrapper<i32> {}
impl Shown for Wrapper<u8> {}

fn show<T: Shown>(_t: T) {}

fn of_std(v: &[i32]) {
    let mut e = Vec::new(); //~ E0282
    e.extend(v.iter().filter(|x| **x > 1));
}

fn of_both(v: &[i32]) {
    let mut e = std::collections::HashSet::new(); //~ E0282
    e.extend(v);
    let _n = e.len();
}

fn own() {
    let w = Wrapper::new(); //~ E0282
    w.show(); //~ E0283
}

fn own_by_function() {
    let w = Wrapper::new(); //~ E0282
    let r = &w;
    Shown::show(r); //~ E0283
}

fn at_once() {
    show(Wrapper::new()); //~ E0283
}

fn main() {
    of_std(&[1]);
    of_both(&[1]);
    own();
    own_by_function();
    at_once();
    let _ = Wrapper(vec![1]).0;
}
