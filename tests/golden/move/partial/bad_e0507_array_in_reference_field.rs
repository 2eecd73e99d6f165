// An array in a struct behind a reference.
struct S {
    a: [String; 2],
}

fn f(s: &S) -> String {
    let [x, _] = s.a; //~ E0507
    x
}

fn main() {
    println!("{}", f(&S { a: [String::new(), String::new()] }));
}
