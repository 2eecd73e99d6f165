// Rejected: a variable is used before it has a value.
//
// `let` gives a variable its bytes in the frame, not its value: what stands there is what an earlier
// call left behind. Reading it would be reading garbage, so every way to the use must pass an
// assignment first. Here one way does not: when `count` is 0, nobody writes to `mean`.
//
// Look for: the two places that the error names, where the variable was declared and where it was
// used. Then repair it: what should `mean` be for no numbers at all? Say it in an `else`, and run the
// program again: the assignment that the narration shows is the first one, although `mean` is not `mut`.

fn main() {
    let numbers = [4, 8, 15];
    let count = numbers.len();
    let mean: usize;
    if count > 0 {
        mean = (numbers[0] + numbers[1] + numbers[2]) / count;
    }
    println!("{mean}"); //~ E0381
}
