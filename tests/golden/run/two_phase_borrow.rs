// `v.push(v.len())`: the mutable borrow begins when the call does.
fn main() {
    let mut v = vec![1];
    v.push(v.len());
    v.push(v[0] + v[1]);
    let n = v.len();
    v[n - 1] += v[0];
    println!("{:?}", v);
}

//--- expected stdout
// [1, 1, 3]
