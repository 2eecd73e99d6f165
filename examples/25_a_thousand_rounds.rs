// A thousand rounds of a loop.
//
// What is declared inside of a loop lives for one round: a block that is taken in it is given back in
// it, and the next round may get the same place on the heap again. A buffer that is declared outside
// and cleared in every round is taken once.
//
// Look for: the address of the block in the first loop, round after round. Fleck tells two rounds and
// then sums up: how many blocks did the other 998 take? And how many does the second loop need for the
// same work? `fleck run --trace-lines 17..22` shows the second loop alone.

fn main() {
    let mut letters = 0;
    for i in 0..1000 {
        let text = i.to_string();
        letters += text.len();
    }
    let mut text = String::with_capacity(8);
    for i in 0..1000 {
        text.clear();
        text.push_str(if i % 2 == 0 { "even" } else { "odd" });
        letters += text.len();
    }
    println!("{letters}");
}
