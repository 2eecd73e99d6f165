// The everyday methods of Option that take no closure.
fn main() {
    let a = Some(3);
    let b: Option<i32> = None;
    println!("{} {} {} {}", a.is_some(), a.is_none(), b.is_some(), b.is_none());
    println!("{} {} {}", a.unwrap(), b.unwrap_or(7), a.expect("there"));
    println!("{:?} {}", a, a == Some(3));
    let mut c = Some(String::from("x"));
    if let Some(s) = &mut c {
        s.push('y');
    }
    println!("{:?}", c.as_ref().unwrap());
    println!("{:?}", c.take());
    println!("{:?} {}", c, b.unwrap_or_default());
}

//--- expected stdout
// true false false true
// 3 7 3
// Some(3) true
// "xy"
// Some("xy")
// None 0
