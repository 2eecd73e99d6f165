// Nobody reads the documentation of elements, arguments and the like.
struct S {
    /// a field
    x: i32,
}
fn f(a: i32, b: i32) -> i32 {
    a + b
}
fn main() {
    let a = [
        /// one
        1, 2,
    ];
    let t = (
        // plain
        1,
        /// two
        2,
    );
    let v = vec![
        1,
        /// two
        2,
    ];
    let s = S {
        /// the value
        x: 1,
    };
    let n = f(
        1,
        /** the second */
        2,
    );
    let m = 5_i32.pow(
        /// an exponent
        2,
    );
    println!("{:?} {:?} {:?} {} {n} {m}", a, t, v, s.x);
}
