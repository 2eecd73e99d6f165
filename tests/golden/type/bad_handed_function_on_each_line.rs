// A function that lacks a bound is told where it is named, where it is handed over, and at each call in whose type arguments it is.
fn chain(v: Vec<f32>) -> Vec<f64> {
    v //~ E0277
        .iter()
        .map(f64::from) //~ E0277
        .filter(|x| *x > 1.0)
        .collect()
}
fn option(v: Vec<i64>) -> Option<f64> {
    v.first() //~ E0277
        .map(f64::from) //~ E0277
}
fn by_name(v: Vec<f32>) {
    let convert = f64::from; //~ E0277
    let w = v //~ E0277
        .iter()
        .map(
            convert,
        );
    let n = w.count(); //~ E0277
    println!("{}", n);
}
fn closure(v: Vec<f32>) -> Vec<f64> {
    v
        .iter()
        .map(|x| f64::from(x)) //~ E0277
        .collect()
}
fn main() {
    chain(vec![]);
    option(vec![]);
    by_name(vec![]);
    closure(vec![]);
}
