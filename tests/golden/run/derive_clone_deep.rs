// Clone copies heap data: the clone and the original change apart.
#[derive(Debug, Clone)]
struct Team {
    name: String,
    scores: Vec<i32>,
    lead: Option<Box<String>>,
}

fn main() {
    let a = Team {
        name: String::from("a"),
        scores: vec![1, 2],
        lead: Some(Box::new(String::from("zoe"))),
    };
    let mut b = a.clone();
    b.name.push('!');
    b.scores[0] = 100;
    b.lead = None;
    println!("{:?}\n{:?}", a, b);
}

//--- expected stdout
// Team { name: "a", scores: [1, 2], lead: Some("zoe") }
// Team { name: "a!", scores: [100, 2], lead: None }
