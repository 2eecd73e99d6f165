// What a call leaves open and asks a trait of itself is told as the trait's; what is open before is
// told as such.
fn make<T: Default>() -> Option<T> {
    Some(T::default())
}

fn show<T: std::fmt::Debug>(value: Option<T>) {
    println!("{value:?}");
}

fn halves() {
    let (small, large) = [1, 2, 3].iter().partition(|n| **n < 2); //~ E0283
    println!("split");
}

fn columns() {
    let (names, sizes) = [("a", 1)].iter().copied().unzip(); //~ E0283
}

fn byte() {
    let byte = 300i32.try_into(); //~ E0283
    println!("{byte:?}");
}

fn made() {
    let made = make(); //~ E0283
}

fn main() {
    let nothing = None; //~ E0282
    show(nothing);
}
