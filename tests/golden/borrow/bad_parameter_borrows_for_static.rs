// That a borrowed `T` lasts too short is told of the borrow alone, not of `T` as well.
fn keep<F: FnOnce() + 'static>(f: F) {
    f();
}

fn borrowed<T>(value: &T) {
    keep(move || { //~ E0521
        let inside = value;
    });
}

fn owned<T>(value: T) {
    keep(move || { //~ E0310
        let inside = value;
    });
}

fn main() {
    borrowed(&1);
    owned(1);
}
