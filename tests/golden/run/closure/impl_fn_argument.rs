// `impl Fn`, `impl FnMut` and `impl FnOnce` as parameters.
fn ask(f: impl Fn(i32) -> i32) -> i32 {
    f(1) + f(2)
}
fn change(mut f: impl FnMut(i32)) {
    f(1);
    f(2);
}
fn finish(f: impl FnOnce(&str) -> String) -> String {
    f("end")
}

fn main() {
    let k = 7;
    println!("{}", ask(|x| x * k));
    let mut seen = vec![];
    change(|x| seen.push(x));
    println!("{seen:?}");
    let tail = String::from("!");
    println!("{}", finish(move |s| s.to_string() + &tail));
}

//--- expected stdout
// 21
// [1, 2]
// end!
