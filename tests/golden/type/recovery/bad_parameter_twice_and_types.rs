// That two parameters have one name keeps nothing else from being told.
fn first(n: String, n: String) -> String { //~ E0415
    drop(n);
    n //~ E0382
}

fn open() {
    let f = |x, x| 3; //~ E0282 E0415
}

fn main() {
    let (a, a) = (1, "b"); //~ E0416
    let b: i32 = a; //~ E0308
}
