// What a value with an error in it is is not known: nothing is said of its variable's uses.
struct R;

fn main() {
    let t = (R, undefined); //~ E0425
    println!("{}", t.0);
    let n: i32 = t.0;
    println!("{} {}", R, unknown); //~ E0425
    let u = (R, 1);
    let m: i32 = u.0; //~ E0308
    println!("{}", R); //~ E0277
}
