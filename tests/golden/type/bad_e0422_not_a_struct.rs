// A struct literal of something that is no struct.
fn main() {
    let x = 5;
    let p = Point { x }; //~ E0422
}
