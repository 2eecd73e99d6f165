// `--why` of an error that ownership has no part in: nothing happens to memory.
fn main() {
    let _x: i32 = "a"; //~ E0308
}

//--- expected why
// 3: nothing would have happened to memory: what this line means is not settled, and there is no code to run before it is
