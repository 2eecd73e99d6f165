// A small whole program: a binary search tree of Option<Box<Node>>.
#[derive(Debug)]
struct Node {
    key: i32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

fn insert(tree: Option<Box<Node>>, key: i32) -> Option<Box<Node>> {
    match tree {
        None => Some(Box::new(Node { key, left: None, right: None })),
        Some(mut node) => {
            if key < node.key {
                node.left = insert(node.left, key);
            } else {
                node.right = insert(node.right, key);
            }
            Some(node)
        }
    }
}

fn walk(tree: &Option<Box<Node>>, out: &mut Vec<i32>) {
    if let Some(node) = tree {
        walk(&node.left, out);
        out.push(node.key);
        walk(&node.right, out);
    }
}

fn depth(tree: &Option<Box<Node>>) -> usize {
    match tree {
        None => 0,
        Some(node) => {
            let l = depth(&node.left);
            let r = depth(&node.right);
            1 + if l > r { l } else { r }
        }
    }
}

fn main() {
    let mut tree = None;
    for key in [5, 2, 8, 1, 9, 3] {
        tree = insert(tree, key);
    }
    let mut sorted = Vec::new();
    walk(&tree, &mut sorted);
    println!("{:?} depth {}", sorted, depth(&tree));
}

//--- expected stdout
// [1, 2, 3, 5, 8, 9] depth 3
