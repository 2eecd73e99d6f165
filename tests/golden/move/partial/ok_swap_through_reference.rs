// `mem::replace` and `take` move out from behind a reference.
struct P {
    name: String,
    o: Option<String>,
}

fn f(p: &mut P) -> (String, Option<String>) {
    (std::mem::take(&mut p.name), p.o.take())
}

fn main() {
    let mut p = P { name: String::from("n"), o: Some(String::from("o")) };
    println!("{:?}", f(&mut p));
    println!("{:?} {:?}", p.name, p.o);
}
