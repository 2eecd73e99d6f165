// Of an enum with several variants a closure captures the whole value: which one it is, is read.

enum Some2 {
    One(String, i32),
    Other,
}
enum Only {
    One(String, i32),
}

fn whole() {
    let mut e = Some2::One(String::from("abc"), 1);
    let length = || match e {
        Some2::One(ref s, _) => s.len(),
        Some2::Other => 0,
    };
    if let Some2::One(_, ref mut n) = e { //~ E0502
        *n += 1;
    }
    println!("{}", length());
}

fn same_field() {
    let mut e = Only::One(String::from("abc"), 1);
    let length = || match e {
        Only::One(ref s, _) => s.len(),
    };
    let Only::One(ref mut s, n) = e; //~ E0502
    s.push_str(&n.to_string());
    println!("{}", length());
}

fn main() {
    let _ = Some2::Other;
    whole();
    same_field();
}
