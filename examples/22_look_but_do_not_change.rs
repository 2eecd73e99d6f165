// Rejected: a change through a reference that may only look.
//
// `&list` lends a Vec to look at, `&mut list` lends it to change. A `push` changes it: it may even
// bring the elements to another block, under the feet of everybody else who is looking. So a function
// that was promised a look cannot push.
//
// Look for: the error names the parameter, and says what its type would have to be. Repair it in two
// places: the parameter's type, and the call. Then run it: "borrow `list`, to change it" on the
// line of the call, and which block the third element goes to.

fn add_one_more(list: &Vec<i32>) {
    list.push(3); //~ E0596
}

fn main() {
    let mut list = vec![1, 2];
    add_one_more(&list);
    list.push(4);
    println!("{list:?}");
}
