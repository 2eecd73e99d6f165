// `>>` closes two argument lists, and shifts.
fn f(v: Vec<Vec<i32>>) -> Option<Option<i32>> {
    let n: i32 = 256 >> 2;
    let x = v[0][0] as i64 >> 1;
    Some(Some(n + x as i32))
}

fn main() {
    let v = Vec::<Vec<i32>>::from(vec![vec![8]]);
    println!("{:?}", f(v));
}
