// A closure that only looks borrows what it uses: the variable can be looked at as well.
fn main() {
    let seats = vec![4, 2, 6];
    let total = || seats.iter().sum::<i32>();
    println!("{} in {} rows", total(), seats.len());
    println!("{} {:?}", total(), seats);
}

//--- expected stdout
// 12 in 3 rows
// 12 [4, 2, 6]
