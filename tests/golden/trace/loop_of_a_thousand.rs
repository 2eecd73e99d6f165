// A thousand rounds that allocate and free: two are told, the others are summed up with true totals.
fn main() {
    let mut total = 0;
    for i in 0..1000 {
        let boxed = Box::new(i);
        total += *boxed;
    }
    println!("{total}");
}

//--- expected narration
//--- expected stdout
