// Of an enum with several variants a closure captures the whole value: which one it is, is read. So
// it is where there may be more variants one day.

enum Some2 {
    One(String, i32),
    Other,
}
enum Only {
    One(String, i32),
}

#[non_exhaustive]
enum More {
    One(String, i32),
}

fn may_be_more() {
    let mut e = More::One(String::from("abc"), 1);
    let length = || match e {
        More::One(ref s, _) => s.len(),
    };
    let More::One(_, ref mut n) = e; //~ E0502
    *n += 1;
    println!("{}", length());
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
    may_be_more();
    whole();
    same_field();
}
