// Where the pattern may fail, or names only some of the elements, no array is guessed.
fn main() {
    let [first, ..] = vec![1, 2].try_into().unwrap(); //~ E0282
    println!("{first}");
}

fn other() {
    let [first, second] = vec![1, 2].try_into().unwrap() else { //~ E0282
        return;
    };
    println!("{first}{second}");
}

fn tested() {
    if let [first, second] = vec![1, 2].try_into().unwrap() { //~ E0282
        println!("{first}{second}");
    }
}
