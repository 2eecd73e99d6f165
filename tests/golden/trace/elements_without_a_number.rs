// An element is told with its number only where that is its place in the whole: not if a part of a container is
// dropped, or what is left of an iterator. A loop whose last test alone is left out is not told of rounds.

struct Words<'a> {
    text: &'a str,
}

impl<'a> Words<'a> {
    fn next(&mut self) -> Option<&'a str> {
        let (word, rest) = self.text.split_once(' ')?;
        self.text = rest;
        Some(word)
    }
}

fn is_long(s: &String) -> bool {
    s.len() > 3
}

fn main() {
    let mut words = vec![String::from("a"), String::from("b"), String::from("long")];
    words.retain(is_long);
    words.insert(0, String::from("c"));
    words.truncate(1);
    let mut rest = vec![String::from("d"), String::from("e")].into_iter();
    println!("{words:?} {:?}", rest.next());
    drop(rest);
    let joined = words.concat() + " and more ";
    let mut each = Words { text: &joined };
    while let Some(word) = each.next() {
        println!("{word}");
    }
}

//--- expected stdout
// ["c"] Some("d")
// c
// and
// more
