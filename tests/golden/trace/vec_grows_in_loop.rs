// A Vec that grows in a loop: the first rounds are told, then only what is new, the growth.
fn main() {
    let mut squares = Vec::new();
    for i in 0..20 {
        squares.push(i * i);
    }
    println!("{}", squares.len());
}

//--- expected narration
//--- expected stdout
