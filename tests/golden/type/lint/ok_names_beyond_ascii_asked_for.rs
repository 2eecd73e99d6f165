// A program may ask to be warned of names beyond ASCII; only its first lines can.
#![warn(non_ascii_idents)]
#[allow(non_ascii_idents)]
fn größe() -> i32 {
    3
}
#[deny(non_ascii_idents)]
fn main() {
    let länge = größe();
    'ä: loop {
        println!("{länge}");
        break 'ä;
    }
}
