// A function that may keep the closure asks for 'static: it cannot borrow from this frame.
fn keep<F>(f: F)
where
    F: Fn() + 'static,
{
    f();
}

fn main() {
    let text = String::from("local");
    keep(|| println!("{text}")); //~ E0373
}
