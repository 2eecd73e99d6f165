// `--why` of a change to a variable without `mut`: its bytes are its own, and no memory would come to harm.
fn main() {
    let names = vec![String::from("Ann")];
    names.push(String::from("Bob")); //~ E0596
    let pair = (1, 2);
    pair.0 = 3; //~ E0594
    println!("{names:?} {pair:?}");
}

//--- expected why
// 4: line 4: this makes an address of `names` through which its bytes, and what they own, may be changed
// 4: memory would come to no harm by this alone: the bytes belong to `names`. Without `mut` it is a promise to whoever reads the program that `names` keeps the value that it got first; with `mut` it may get others
// 6: line 6: `pair.0 = 3` would write new bytes to `pair.0`
// 6: memory would come to no harm by this alone: the bytes belong to `pair`. Without `mut` it is a promise to whoever reads the program that `pair` keeps the value that it got first; with `mut` it may get others
