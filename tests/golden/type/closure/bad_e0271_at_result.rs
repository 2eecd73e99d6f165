// A closure that gives another type than is wanted is told where that type shows: at the tail of its
// block, its last statement, or the type that is written.
fn tail() -> impl Iterator<Item = i32> {
    (0..3).map(|x| {
        let y = x * 2;
        y as f64 //~ E0271
    })
}

fn statement() -> impl Iterator<Item = i32> {
    (0..3).map(|x| {
        println!("{x}"); //~ E0271
    })
}

fn written() -> impl Iterator<Item = i32> {
    (0..3).map(
        |x|
        -> i64 { //~ E0271
            x
        })
}

fn main() {
    tail().chain(statement()).chain(written()).count();
}
