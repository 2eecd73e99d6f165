// A type that is only found to be wrong later: no move error beside it.
struct Node {
    value: i32,
}
struct List {
    head: Option<Box<Node>>,
}
impl List {
    fn peek(&self) -> Option<&i32> {
        self.head.map(value_of)
    }
}
fn value_of(n: Box<Node>) -> &i32 { //~ E0106
    &n.value
}
fn main() {}
