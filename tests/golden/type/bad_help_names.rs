// Names that are known elsewhere: in std, in a module, in another block, in `self`, in another way
// of writing.
mod shapes {
    pub struct Square(pub i32);
    pub fn area(s: Square) -> i32 {
        max(s.0, 1) //~ E0425
    }
}

struct Rect {
    width: i32,
}

impl Rect {
    fn grow(&mut self) {
        width += 1; //~ E0425
        check(); //~ E0425
        make(); //~ E0425
    }
    fn check(&self) {}
    fn make() {}
}

fn count(words: HashMap<String, i32>) {} //~ E0425

fn main() {
    let set = HashSet::from([1]); //~ E0433
    let s = Square(1); //~ E0425
    let t = shapes::area(shapes::Square(1));
    {
        let inner = 3;
    }
    println!("{}", inner); //~ E0425
    total = 5; //~ E0425
    let b = True; //~ E0425
    let list = vec![1];
    list::len(); //~ E0433
}

//--- expected helps
// 6: `use std::cmp::max;` at the top of the module brings it in
// 16: it is a field: `self.width`
// 17: it is a method: `self.check(..)`
// 18: it belongs to the type: `Self::make(..)`
// 24: `use std::collections::HashMap;` at the top of the file brings it in
// 27: `use std::collections::HashSet;` at the top of the file brings it in
// 28: `use crate::shapes::Square;` at the top of the file brings it in
// 33: the `inner` of line 31 is known only inside of its block: declare it outside
// 34: `let` introduces a variable: `let total = ..`
// 35: Rust writes it small: `true`
// 37: `list` is a variable: `list.len(..)`
