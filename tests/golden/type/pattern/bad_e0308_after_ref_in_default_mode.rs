// `ref` under a default binding mode may be written in edition 2021; what is wrong here is something else.
fn main() {
    let o = Some(String::from("a"));
    let Some(ref x) = &o else { return };
    println!("{x}");
    let y: u32 = "no"; //~ E0308
    let _ = y;
}
