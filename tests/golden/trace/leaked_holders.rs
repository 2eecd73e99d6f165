// The report at the end names who held a leaked block: a variable, a function that it was given to, a reference to it.

struct Node {
    next: Option<Box<Node>>,
}

fn main() {
    let text = String::from("forgotten");
    std::mem::forget(text);
    std::mem::forget(vec![1, 2, 3]);
    let leaked: &'static mut String = Box::leak(Box::new(String::from("leaked")));
    leaked.push('!');
    println!("{leaked}");
    let raw = Box::into_raw(Box::new(7));
    println!("{}", raw.is_null());
    let node = Node { next: Some(Box::new(Node { next: None })) };
    println!("{}", node.next.is_some());
    std::mem::forget(node);
}

//--- expected stdout
// leaked!
// false
// true
