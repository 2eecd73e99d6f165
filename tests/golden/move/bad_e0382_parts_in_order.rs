// Of several parts that are gone, the one is told that rustc comes across first: outer parts, the last moved one first.
struct Node {
    n: i32,
    next: Option<Box<Node>>,
}

fn apart(v: ((String, Node), Option<String>)) {
    if let ((_a, Node { next: Some(_b), .. }), Some(_c)) = v {
        let _d = &v.0;  //~ E0382
    }
    let _e = &v.1;  //~ E0382
    let ((_f, _g), _h) = &v;
}

fn in_loop(v: (String, Node)) {
    while let (_a, Node { next: Some(_b), n: _ }) = v {
        break;
    }
    let _c = &v.1;  //~ E0382
    let (_d, Node { n: _e, next: _f }) = &v;  //~ E0382
}

fn main() {
    apart(((String::new(), Node { n: 1, next: None }), None));
    in_loop((String::new(), Node { n: 1, next: None }));
}
