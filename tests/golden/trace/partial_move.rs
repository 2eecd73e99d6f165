// One field moves out: the rest of the struct is dropped where it stands.
struct Person {
    name: String,
    city: String,
    age: u32,
}

fn main() {
    let person = Person { name: String::from("Ada"), city: String::from("London"), age: 36 };
    let name = person.name;
    println!("{name} {} {}", person.city, person.age);
}

//--- expected narration
//--- expected stdout
