// Moved on one way only: whether there is something to drop is found out at the end.
fn give(word: String, away: bool) {
    if away {
        drop(word);
    } else {
        println!("kept {word}");
    }
}

fn main() {
    give(String::from("one"), true);
    give(String::from("two"), false);
}

//--- expected narration
//--- expected stdout
