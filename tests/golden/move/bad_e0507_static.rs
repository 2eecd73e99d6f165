// A static cannot be moved out of.
struct Name(Option<Box<i32>>);

static NAME: Name = Name(None);

fn main() {
    let n = NAME; //~ E0507
}
