// Capacities as a vector of small elements grows by push: 0, 4, 8, 16.
fn main() {
    let mut v: Vec<i32> = Vec::new();
    let mut last = v.capacity();
    println!("{} {}", v.len(), last);
    for i in 0..20 {
        v.push(i);
        if v.capacity() != last {
            last = v.capacity();
            println!("{} {}", v.len(), last);
        }
    }
}

//--- expected stdout
// 0 0
// 1 4
// 5 8
// 9 16
// 17 32
