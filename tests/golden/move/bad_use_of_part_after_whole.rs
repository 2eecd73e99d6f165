// Of several uses after a move, the last that reaches further in is told.

fn boxed() {
    let mut b = Box::new(Box::new(String::new()));
    drop(**b);
    let r = &mut b;
    let s = &**b; //~ E0382
}

fn whole_again() {
    let p = (String::new(), String::new());
    drop(p.0);
    let a = &p; //~ E0382
    let b = &p;
    let c = p;
}

fn main() {}
