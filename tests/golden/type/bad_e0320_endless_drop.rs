// What is dropped with a value must come to an end.
struct List<T> {
    value: T,
    rest: Option<Box<List<Vec<T>>>>,
}

struct Ends<T> {
    value: T,
    rest: Option<Box<Ends<T>>>,
}

fn take<T>(list: List<T>) {} //~ E0320

fn main() {
    let list = List { value: 1, rest: None }; //~ E0320
    let ends = Ends { value: 1, rest: None };
    println!("{}", ends.value);
}
