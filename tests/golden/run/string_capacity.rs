// Capacities of String: exact from a literal, at least 8 by push, doubled when full.
fn main() {
    let mut s = String::from("hello");
    println!("{} {}", s.len(), s.capacity());
    s.push('!');
    println!("{} {}", s.len(), s.capacity());
    s.push_str(" and a longer text");
    println!("{} {}", s.len(), s.capacity());
    let mut t = String::new();
    println!("{}", t.capacity());
    t.push('x');
    println!("{}", t.capacity());
    t.push_str("123456789");
    println!("{}", t.capacity());
    println!("{}", String::with_capacity(33).capacity());
}

//--- expected stdout
// 5 5
// 6 10
// 24 24
// 0
// 8
// 16
// 33
