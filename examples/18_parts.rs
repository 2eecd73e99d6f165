// Moving a part.
//
// A field can be moved out of a struct. The rest stays: each part is accounted for on its own. What
// cannot be used any more is the struct as a whole, until the missing part is put back.
//
// Look for: `name` takes the text, `ada.tags` is still used, and at the end of `main` only what is left
// of `ada` is dropped. A pattern moves the parts that it binds: `title` moves, `_` does not.

struct Person {
    name: String,
    tags: Vec<u32>,
    age: u32,
}

fn describe(person: &Person) {
    println!("{} {:?} {}", person.name, person.tags, person.age);
}

fn main() {
    let ada = Person { name: String::from("Ada"), tags: vec![1, 2], age: 36 };
    let name = ada.name;
    println!("{name} {:?} {}", ada.tags, ada.age);

    let mut eve = Person { name: String::from("Eve"), tags: vec![3], age: 40 };
    let old = eve.name;
    eve.name = String::from("Evelyn");
    describe(&eve);
    println!("{old}");

    let pair = (String::from("title"), String::from("body"));
    let (title, _) = pair;
    println!("{title} {}", pair.1);
}
