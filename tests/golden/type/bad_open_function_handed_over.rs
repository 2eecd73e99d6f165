// The type arguments of a function that is handed over count as handed on, unless it both takes and gives them.
fn made<T: Default>(_: u8) -> T {
    T::default()
}
fn same<T: Clone>(t: T) -> T {
    t
}
fn take<F>(_: F) {}

fn converted() {
    let _x = Some(1u8).map(Into::into); //~ E0282
}
fn bound_first() {
    let _x = Some(1u8).map(made); //~ E0283
}
fn invariant() {
    take(same); //~ E0283
}
fn few_fit() {
    let _s = ["a"].iter().map(ToString::to_string).map(Into::into).next(); //~ E0282 E0283
}
fn receiver_first() {
    let _x = None.unwrap_or_default(); //~ E0282
}
fn main() {
    converted();
    bound_first();
    invariant();
    few_fit();
    receiver_first();
}
