// Where both sides are numbers, or behind one `&` each, they must agree; both that and the trait that is not
// there are told.
fn sum(bytes: &[u8]) -> i32 {
    let mut sum: i32 = 0;
    for b in bytes {
        sum += b; //~ E0277 E0308
    }
    sum
}

fn scaled(x: &f64, y: &f32) -> f64 {
    x * y //~ E0277 E0308
}

fn dot(v: &[i32], w: &[u8]) -> i32 {
    v.iter().zip(w).map(|(a, b)| a * b).sum() //~ E0277 E0308
}

fn same(x: &i32, y: &u8, flag: &bool) -> bool {
    let is = x == y; //~ E0277 E0308
    is || flag == x //~ E0277 E0308
}

fn other_kinds(x: &f64, y: &i32, deep: &&i32) -> f64 {
    let b = deep == y; //~ E0277
    x * y //~ E0277
}

fn main() {}
