// A variable of a loop's body that is moved before it is set: the earlier round's variable was another one.
fn main() {
    for i in 0..2 {
        let y: String;
        if i == 1 {
            drop(y); //~ E0381
        } else {
            y = String::new();
            drop(y);
        }
    }
}
