// Of several uses after a move, the last that reaches further in is told.

fn boxed() {
    let mut b = Box::new(Box::new(String::new()));
    drop(**b);
    let r = &mut b;
    let s = &**b; //~ E0382
}

fn deeper_after_whole() {
    let b = Box::new(String::new());
    drop(b);
    let c = (*b).clone(); //~ E0382
    let d = *b;
    let e = b;
}

fn whole_again() {
    let p = (String::new(), String::new());
    drop(p.0);
    let a = &p; //~ E0382
    let b = &p;
    let c = p;
}

fn main() {}
