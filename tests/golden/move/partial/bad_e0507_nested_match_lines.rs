// The place is told where it is matched, not where it is bound.
struct S {
    o: Option<String>,
}

fn f(s: &S) -> usize {
    match
        s.o //~ E0507
    {
        None => 0,
        Some(t)
            if t.len() > 3 => 1,
        Some(t) => t.len(),
    }
}

fn main() {
    println!("{}", f(&S { o: None }));
}
