// A literal that `{}` shows becomes part of the text, so that nothing has to live for it.
fn main() {
    let x = { let x = format_args!("a {} {} {}", 0, "b", &7u8); x };
    println!("{x}");
    let y;
    y = format_args!("{0} {0}", 1);
    println!("{y}");
    println!("{} {:>3} {} {1:?}", 5, 6, 7_000);
}
