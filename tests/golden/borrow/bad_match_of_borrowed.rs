// A match reads and moves what is borrowed as mutable.
fn main() {
    let mut o = Some(String::new());
    let r = &mut o;
    if let Some(s) = o { //~ E0503 E0505
        println!("{s}");
    }
    *r = None;
}
