// One of several texts, by the machine that they are compiled for.
fn main() {
    cfg_select! { //~ unsupported
        unix => { println!("unix"); }
        _ => { println!("another"); }
    }
}
