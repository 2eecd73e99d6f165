// A guard makes the match look at its value again: a value that is gone is told there.
struct Node {
    n: i32,
    next: Option<Box<Node>>,
}

fn moved(v: Node) {
    let w = Some(v);
    match v {  //~ E0382
        Node { n: 0..=4, next: ref x } if x.is_some() => {}
        _ => {}
    }
    drop(w);
}

fn without_guard(v: Node) {
    let w = Some(v);
    match v {
        Node { n: 0..=4, next: ref x } => drop(x),  //~ E0382
        _ => {}
    }
    drop(w);
}

fn main() {}
