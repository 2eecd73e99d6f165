// `--why` of a second assignment: memory would come to no harm, the rule keeps a promise to the reader.
fn main() {
    let x = 5;
    println!("{x}");
    x = 6; //~ E0384
    println!("{x}");
}

//--- expected why
// 5: line 3: `5` gives `x` its value
// 5: line 5: `x = 6` would write new bytes to `x`
// 5: memory would come to no harm by this alone: the bytes belong to `x`. Without `mut` it is a promise to whoever reads the program that `x` keeps the value that it got first; with `mut` it may get others
