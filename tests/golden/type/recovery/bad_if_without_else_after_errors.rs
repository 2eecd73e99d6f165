// A missing `else` is told beside other mistakes, but not beside one of its own value.
fn main() {
    let a: i32 = unknown(3); //~ E0425
    let b: i32 = if a == 1 { 3 }; //~ E0317
    let c: i32 = if 1 { 3 }; //~ E0308 E0317
    let d: i32 = if a == 1 { "text" }; //~ E0308
    println!("{b} {c} {d}");
}
