// Tuples: access, nesting, destructuring, comparison, return from functions.
fn min_max(v: &[i32]) -> (i32, i32) {
    let mut low = v[0];
    let mut high = v[0];
    for x in v {
        if *x < low {
            low = *x;
        }
        if *x > high {
            high = *x;
        }
    }
    (low, high)
}

fn main() {
    let (low, high) = min_max(&[3, 9, -2, 4]);
    println!("{low} {high}");
    let t = (1, (2.5, 'x'), "s");
    println!("{} {} {} {}", t.0, t.1.0, t.1.1, t.2);
    let (a, (b, _), ..) = t;
    println!("{a} {b}");
    let single = (5,);
    println!("{} {}", single.0, (1, 2) == (1, 2));
    let mut m = (1, 2);
    m.0 = 10;
    println!("{:?} {:?}", m, ());
}

//--- expected stdout
// -2 9
// 1 2.5 x s
// 1 2.5
// 5 true
// (10, 2) ()
