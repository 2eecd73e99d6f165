// A tree with links to the parents.
struct Node<'a> {
    parent: Option<&'a Node<'a>>,
    v: i32,
}
impl<'a> Node<'a> {
    fn root(&'a self) -> &'a Node<'a> {
        let mut n = self;
        while let Some(p) = n.parent {
            n = p;
        }
        n
    }
}
fn main() {
    let a = Node { parent: None, v: 1 };
    let b = Node {
        parent: Some(&a),
        v: 2,
    };
    let c = Node {
        parent: Some(&b),
        v: 3,
    };
    println!("{}{}", c.root().v, b.v + c.v);
}
