// Binary trees of boxes: many small allocations, freed as each tree is dropped.
struct Tree {
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}

fn grow(depth: u32) -> Tree {
    if depth == 0 {
        Tree { left: None, right: None }
    } else {
        Tree {
            left: Some(Box::new(grow(depth - 1))),
            right: Some(Box::new(grow(depth - 1))),
        }
    }
}

fn count(tree: &Tree) -> u64 {
    let mut nodes = 1;
    if let Some(left) = &tree.left {
        nodes += count(left);
    }
    if let Some(right) = &tree.right {
        nodes += count(right);
    }
    nodes
}

fn main() {
    let deepest = 15;
    let long_lived = grow(deepest);
    let mut depth = 4;
    while depth <= deepest {
        let rounds = 1u64 << (deepest - depth + 4);
        let mut nodes = 0;
        for _ in 0..rounds {
            let tree = grow(depth);
            nodes += count(&tree);
        }
        println!("{rounds} trees of depth {depth}: {nodes} nodes");
        depth += 2;
    }
    println!("long-lived tree: {} nodes", count(&long_lived));
}
