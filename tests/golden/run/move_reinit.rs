// A variable that was moved out of may be assigned again and used.
fn main() {
    let mut s = String::from("one");
    let t = s;
    s = String::from("two");
    println!("{s} {t}");
    let mut v = vec![s];
    s = String::new();
    v.push(t);
    println!("{:?} {:?}", v, s);
}

//--- expected stdout
// two one
// ["two", "one"] ""
