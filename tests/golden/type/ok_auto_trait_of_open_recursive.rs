// An auto trait of a type that contains itself holds before all of its parts are known.
struct Tree<T> {
    value: Option<T>,
    left: Option<Box<Tree<T>>>,
    right: Option<Box<Tree<T>>>,
}

fn shared<T: Send + Sync>(value: T) -> T {
    value
}

fn main() {
    let mut tree = shared(Tree { value: None, left: None, right: None });
    tree.value = Some(1);
    println!("{:?} {} {}", tree.value, tree.left.is_some(), tree.right.is_some());
}
