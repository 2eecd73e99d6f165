// `while let` takes a vector apart; the test that ends the loop is no round.
fn main() {
    let mut names = vec![String::from("a"), String::from("b"), String::from("c"), String::from("d")];
    while let Some(name) = names.pop() {
        println!("{name}");
    }
}

//--- expected narration
//--- expected stdout
