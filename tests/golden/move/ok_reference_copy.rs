// Shared references are copied; mutable ones are reborrowed when passed on.
fn look(s: &String) -> usize {
    s.len()
}

fn grow(v: &mut Vec<i32>) {
    v.push(1);
}

fn main() {
    let s = String::from("x");
    let r = &s;
    println!("{} {} {}", look(r), look(r), r);
    let mut v = Vec::new();
    let m = &mut v;
    grow(m);
    grow(m);
    m.push(2);
    println!("{}", v.len());
}
