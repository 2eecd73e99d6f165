// Rejected: a variable without `mut` is assigned twice.
//
// `let` gives a variable its value once. That may happen later than the `let`, as for `limit`, but on
// every way through the program at most once. A variable that is to change needs `let mut`.
//
// Look for: `limit` is fine, `count` is not. Repair it with one word.

fn main() {
    let limit;
    if 2 + 2 == 4 {
        limit = 3;
    } else {
        limit = 5;
    }

    let count = 0;
    println!("{count} of {limit}");
    count = count + 1; //~ E0384
    println!("{count} of {limit}");
}
