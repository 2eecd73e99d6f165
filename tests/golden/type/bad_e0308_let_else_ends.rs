// What stands behind `else` of a `let` must not come to its end.
fn main() {
    let Some(a) = Some(1) else { //~ E0308
        println!("none");
    };
    let Some(b) = Some(1) else { 5 }; //~ E0308
    let Some(c) = Some(1) else { //~ E0308
        if a > b {
            return;
        }
    };
}
