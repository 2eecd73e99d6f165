// Struct update, `Default`, `partition`, changes through `find`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Item {
    name: String,
    qty: u32,
    tags: Vec<String>,
}
#[derive(Debug, Default, Clone)]
struct Config {
    verbose: bool,
    level: u8,
    name: Option<String>,
    sizes: [usize; 3],
    ratio: f32,
    pair: (i32, char),
}
fn low(i: &&Item) -> bool {
    i.qty < 5
}
fn name(i: &Item) -> &str {
    &i.name
}
fn main() {
    let mut items = vec![
        Item {
            name: "nut".into(),
            qty: 3,
            tags: vec!["a".into()],
        },
        Item {
            name: "bolt".to_string(),
            qty: 12,
            tags: Vec::new(),
        },
        Item {
            name: String::from("gear"),
            ..Item {
                name: String::new(),
                qty: 4,
                tags: vec![],
            }
        },
    ];
    items.sort();
    println!("{:?}", items.iter().map(name).collect::<Vec<&str>>());
    println!("{:?}", items.iter().filter(low).count());
    if let Some(Item { qty, .. }) = items.iter_mut().find(gear) {
        *qty += 10;
    }
    let (lowv, high): (Vec<Item>, Vec<Item>) = items.into_iter().partition(is_low);
    println!("{} {:#?}", lowv.len(), high);
    let c = Config {
        level: 3,
        ..Default::default()
    };
    println!("{c:?}");
    let d = Config {
        name: Some("x".into()),
        ..c.clone()
    };
    println!("{d:#?} {}", c.level);
}
fn gear(i: &&mut Item) -> bool {
    i.name == "gear"
}
fn is_low(i: &Item) -> bool {
    i.qty < 5
}

//--- expected stdout
// ["bolt", "gear", "nut"]
// 2
// 1 [
//     Item {
//         name: "bolt",
//         qty: 12,
//         tags: [],
//     },
//     Item {
//         name: "gear",
//         qty: 14,
//         tags: [],
//     },
// ]
// Config { verbose: false, level: 3, name: None, sizes: [0, 0, 0], ratio: 0.0, pair: (0, '\0') }
// Config {
//     verbose: false,
//     level: 3,
//     name: Some(
//         "x",
//     ),
//     sizes: [
//         0,
//         0,
//         0,
//     ],
//     ratio: 0.0,
//     pair: (
//         0,
//         '\0',
//     ),
// } 3
