// Of a struct only the fields that are used are captured.
struct Player {
    name: String,
    points: u32,
    items: Vec<String>,
}

fn main() {
    let mut p = Player { name: String::from("Bo"), points: 0, items: Vec::new() };
    let mut score = |n| p.points += n;
    println!("{}", p.name);
    score(5);
    p.items.push(String::from("rope"));
    score(6);
    println!("{} {:?}", p.points, p.items);
    let moved = move || p.name.len();
    println!("{} {:?}", moved(), p.items);
}

//--- expected stdout
// Bo
// 11 ["rope"]
// 2 ["rope"]
