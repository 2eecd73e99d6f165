// `ref` and `mut` under a default binding mode, as edition 2021 has them.
fn main() {
    let o = Some(String::from("a"));
    let Some(ref x) = &o else { return };
    println!("{x}");
    let p = &(1, 2);
    let (mut a, b) = p;
    a += *b;
    println!("{a}");
}
