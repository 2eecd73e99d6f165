// Copy against move.
//
// `let b = a;` always copies the bytes of `a` into `b`. The question is what becomes of `a`.
// A number is nothing but its bytes: two copies do no harm, so both can be used. A String is 24 bytes
// in the frame (where its text is, its capacity, its length), and the text itself in a heap block. Two
// copies of those 24 bytes would be two owners of one block, and both would free it. So after the copy
// only the new variable counts: the value has moved.
//
// Look for: "copy" for the numbers and the pair, "move" for the String. How many bytes are copied in a
// move? Does the text's block change its address? Only one of `s` and `t` frees it.

fn main() {
    let a = 5;
    let b = a;
    println!("{a} {b}");

    let pair = (1.5, true);
    let again = pair;
    println!("{} {} {}", pair.0, again.0, again.1);

    let s = String::from("on the heap");
    let t = s;
    println!("{t}");

    let u = t.clone();
    println!("{t} {u}");
}
