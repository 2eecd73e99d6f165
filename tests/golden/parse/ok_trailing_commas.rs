// Trailing commas, in every list that allows them.
struct P<T,> {
    x: T,
}

fn f(a: i32, b: i32,) -> (i32, i32,) {
    (a, b,)
}

fn main() {
    let p = P::<i32,> { x: 1, };
    let a = [p.x, 2,];
    let t = f(a[0], a[1],);
    match t {
        (1, _,) => {}
        _ => {},
    }
    println!("{:?}", t,);
}
