// Names beyond ASCII can be denied, each where it stands first.
#![deny(non_ascii_idents)]
struct Straße { //~ non_ascii_idents
    länge: i32, //~ non_ascii_idents
}
fn main() {
    let s = Straße { länge: 3 };
    println!("{}", s.länge);
}
