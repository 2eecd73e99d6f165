// Rejected: a move in a loop.
//
// Each turn of the loop gives `list` to `show`. That is fine once. In the second turn there is nothing
// left to give.
//
// Look for: the error marks the line of the move itself, because the move of one turn is what breaks
// the next one. Repair it: `show` only looks at the list, so it should borrow it (`&Vec<i32>`, and
// `show(&list)`). What would `list.clone()` cost, three times?

fn show(list: Vec<i32>) {
    for n in list {
        print!("{n} ");
    }
    println!();
}

fn main() {
    let list = vec![1, 2, 3];
    for _ in 0..3 {
        show(list); //~ E0382
    }
}
