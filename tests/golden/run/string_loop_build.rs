// Strings built in a loop, by push, push_str, += and format!.
fn main() {
    let mut s = String::new();
    for i in 0..5 {
        s.push((b'a' + i) as char);
        s.push_str("-");
        s += "x";
        s += &format!("{i}");
    }
    println!("{s} {}", s.len());
}

//--- expected stdout
// a-x0b-x1c-x2d-x3e-x4 20
