// unwrap takes the option out of its struct, behind a reference.
struct S {
    slot: Option<String>,
}

fn get(s: &mut S) -> String {
    s.slot.unwrap() //~ E0507
}

fn main() {
    println!("{}", get(&mut S { slot: None }));
}
