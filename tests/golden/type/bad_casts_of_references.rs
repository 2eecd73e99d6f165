// A cast of a reference to any scalar type is invalid, of what is no scalar it is none at all.
fn main() {
    let s = String::new();
    let _ = "a" as char; //~ E0606
    let _ = &5 as bool; //~ E0606
    let _ = &mut 5 as char; //~ E0606
    let _ = &s as bool; //~ E0606
    let _ = "a" as u8; //~ E0606
    let _ = s as char; //~ E0605
    let _ = (1, 2) as bool; //~ E0605
    let _ = &5 as String; //~ E0605
}
