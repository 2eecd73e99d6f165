// `--why` of an assignment in a loop: it is the next round that would write to the variable again.
fn main() {
    let last;
    for i in 0..3 {
        last = i; //~ E0384
    }
}

//--- expected why
// 5: line 5: `last = i` gives `last` its value, and would do so again in the next round
// 5: line 5: `last = i` would write new bytes to `last`
// 5: memory would come to no harm by this alone: the bytes belong to `last`. Without `mut` it is a promise to whoever reads the program that `last` keeps the value that it got first; with `mut` it may get others
