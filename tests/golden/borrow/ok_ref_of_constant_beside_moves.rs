// What `ref` borrows of a constant is in static data, also where the pattern moves other parts out.
struct Slot<T> {
    value: T,
    spare: Option<T>,
}
fn spare<'b>(b: &'b String) -> &'b String {
    let Some(Slot { value: ref v, spare: Some(w) }) = None::<Slot<String>> else { return b };
    println!("{w}");
    v
}
fn number() -> &'static i32 {
    let (ref n, _, text) = (5, 1, None::<String>);
    println!("{text:?}");
    n
}
fn guarded() -> &'static i32 {
    match (1, None::<String>) {
        (ref n, Some(text)) if text.is_empty() => n,
        (ref n, other) => {
            println!("{other:?}");
            n
        }
    }
}
fn main() {
    println!("{} {} {}", spare(&String::from("b")), number(), guarded());
}
