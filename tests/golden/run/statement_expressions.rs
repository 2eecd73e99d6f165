// Expressions as statements, nested items, empty statements, unit-valued assignments.
fn main() {
    ;
    let mut a = 1;
    let unit = a = 2;
    println!("{a} {:?}", unit);
    match a {
        _ => {}
    }
    if a == 2 {
        "ignored";
    }
    { a += 1 };
    (a, 2);
    println!("{a}");
}

//--- expected stdout
// 2 ()
// 3
