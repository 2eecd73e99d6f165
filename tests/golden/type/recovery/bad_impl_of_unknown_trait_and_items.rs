// With an impl of an unknown trait no body is checked, but items and names are.
struct Tr;
impl Shap for Tr {} //~ E0405
trait Area {
    fn area(&self) -> f64;
}
impl Area for Tr { //~ E0046
    fn size(&self) {} //~ E0407
}
struct Sq;
impl Area for Sq {
    fn area(&self) -> i32 { //~ E0053
        1
    }
}
fn main() {
    let n: i32 = "a";
    let m = unknown; //~ E0425
}
