// Moving out of nested enums, and out of a box in the middle.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Tree {
    Leaf(Loud),
    Node(Box<Tree>, Loud, Box<Tree>),
}

fn leftmost(t: Tree) -> Loud {
    match t {
        Tree::Leaf(l) => l,
        Tree::Node(left, _, _) => leftmost(*left),
    }
}

fn main() {
    let t = Tree::Node(
        Box::new(Tree::Node(
            Box::new(Tree::Leaf(Loud("ll"))),
            Loud("l"),
            Box::new(Tree::Leaf(Loud("lr"))),
        )),
        Loud("root"),
        Box::new(Tree::Leaf(Loud("r"))),
    );
    println!("leftmost {}", leftmost(t).0);
}

//--- expected stdout
// drop l
// drop lr
// drop root
// drop r
// leftmost ll
// drop ll
