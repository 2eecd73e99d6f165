// `?` goes on with what `Continue` holds, and returns a `Break` as it is.
use std::ops::ControlFlow;
fn first_negative(v: &[i32]) -> ControlFlow<i32> {
    for &x in v {
        check(x)?;
    }
    ControlFlow::Continue(())
}
fn check(x: i32) -> ControlFlow<i32> {
    if x < 0 { ControlFlow::Break(x) } else { ControlFlow::Continue(()) }
}
fn half(x: i32) -> ControlFlow<String, i32> {
    if x % 2 == 0 { ControlFlow::Continue(x / 2) } else { ControlFlow::Break(format!("odd {x}")) }
}
fn quarter(x: i32) -> ControlFlow<String, i32> {
    let h = half(x)?;
    let q = half(h)?;
    ControlFlow::Continue(q)
}
fn main() {
    println!("{:?} {:?}", first_negative(&[1, 2]), first_negative(&[1, -7, -8]));
    println!("{:?} {:?} {:?}", quarter(12), quarter(6), quarter(3));
    let c = |x: i32| { let y = half(x)?; ControlFlow::<String, i32>::Continue(y + 1) };
    println!("{:?} {:?}", c(4), c(5));
}

//--- expected stdout
// Continue(()) Break(-7)
// Continue(3) Break("odd 3") Break("odd 3")
// Continue(3) Break("odd 5")
