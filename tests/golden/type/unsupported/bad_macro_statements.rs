// `macro_rules!` in a function's body, and what it defines, is refused by name wherever it stands.

fn main() {
    macro_rules! one { () => { 1 } } //~ unsupported
    let x = one!();
    macro_rules! skip { () => {} } //~ unsupported
    skip! {}
    macro_rules! two { () => { 2 } } //~ unsupported
    println!("{x}");
    match x {
        one! {} if x > 0 => {} //~ unsupported
        _ => {}
    }
    let mover = async move || x; //~ unsupported
}
