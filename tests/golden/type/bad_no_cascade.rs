// One mistake, one error: what depends on the wrong value is not reported again.
fn main() {
    let n = missing; //~ E0425
    let m = n + 1;
    let v = vec![n, m];
    for x in v {
        println!("{}", x.len());
    }
}
