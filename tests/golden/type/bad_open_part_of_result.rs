// What a call gives and only the written type of a variable says in part is missed as a type,
// unless the trait is asked for first.
#[derive(Default)]
struct Pair<T> {
    _both: [T; 2],
}

fn make<T: Default>() -> T {
    T::default()
}

fn of_variable() {
    let _a: [_; 3] = make(); //~ E0282
}

fn of_trait() {
    let _a: (_, i32) = Default::default(); //~ E0282
}

fn many_impls() {
    let _a: Box<_> = Default::default(); //~ E0790
}

fn of_path() {
    let _a: Pair<_> = Pair::default(); //~ E0283
}

fn open_argument() {
    let _a: String = From::from(Default::default()); //~ E0283
}

fn main() {
    of_variable();
    of_trait();
    many_impls();
    of_path();
    open_argument();
}
