// Of four pairs of `bool`s one is missing.
fn main() {
    let pair = (true, false);
    let n = match pair { //~ E0004
        (true, true) => 1,
        (false, _) => 2,
    };
    println!("{n}");
}
