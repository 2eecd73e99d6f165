// Borrowing.
//
// A reference is the address of somebody else's value: 8 bytes (16 for a slice, which also knows its
// length). Whoever has a reference can look, or with `&mut` change, but owns nothing: when the
// reference ends, nothing is freed.
//
// Look for: no line says "move": the calls copy only references. `exclaim` changes a text through one:
// the block of "heap" can be made larger where it is, "stack" gets a new one. `best` in `longest` points
// into the vector's block, and so does what `longest` returns. At the end, one owner frees everything.

fn total_length(words: &[String]) -> usize {
    let mut sum = 0;
    for word in words {
        sum += word.len();
    }
    sum
}

fn longest(words: &Vec<String>) -> &String {
    let mut best = &words[0];
    for word in words {
        if word.len() > best.len() {
            best = word;
        }
    }
    best
}

fn exclaim(word: &mut String) {
    word.push('!');
}

fn main() {
    let mut words = vec![String::from("stack"), String::from("heap"), String::from("pointer")];
    println!("{}", total_length(&words));
    println!("{}", total_length(&words[1..]));

    exclaim(&mut words[1]);
    for word in &mut words {
        exclaim(word);
    }
    println!("{:?}", words);
    println!("{}", longest(&words));

    let mut count = 10;
    let handle = &mut count;
    *handle += 1;
    println!("{count}");
}
