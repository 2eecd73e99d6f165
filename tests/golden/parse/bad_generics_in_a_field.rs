// Where the `::` in front of generic arguments is missing in a field's value, the field is left out.
struct Shelf {
    books: Vec<String>,
    names: Vec<String>,
    width: u32,
}

fn main() {
    let width = 3;
    let first = Shelf { books: Vec<String>::new(), names: Vec::new(), width }; //~ syntax
    let second = Shelf { width: 4, names: Vec::new(), books: Vec<String>::from([]) }; //~ syntax
    let third = Shelf { books: [Vec<String>::new(), Vec::new()].concat(), ..first }; //~ syntax
    println!("{}", first.width + second.width + third.width);
}
