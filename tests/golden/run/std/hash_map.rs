// `HashMap`: entries, removal, growth, `Hash` of all kinds of values; what does not depend on its order.
use std::collections::hash_map::{DefaultHasher, Entry};
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
#[derive(Debug, Hash, PartialEq, Eq, Clone, Copy, PartialOrd, Ord)]
enum Team {
    Blue,
    Yellow,
}
#[derive(Hash)]
struct Pt {
    x: i32,
    name: String,
    t: (u8, char),
    v: Vec<u8>,
    o: Option<bool>,
}
fn h<T: Hash + ?Sized>(t: &T) -> u64 {
    let mut s = DefaultHasher::new();
    t.hash(&mut s);
    s.finish()
}
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn inc(x: &mut i32) {
    *x += 10
}
fn big(_k: &String, v: &mut i32) -> bool {
    *v > 10
}
fn mk() -> Vec<i32> {
    vec![]
}
fn main() {
    let mut scores = HashMap::new();
    scores.insert(String::from("Blue"), 10);
    scores.insert(String::from("Yellow"), 50);
    let team_name = String::from("Blue");
    println!("{}", scores.get(&team_name).copied().unwrap_or(0));
    println!("{:?} {:?}", scores.get("Red"), scores["Yellow"]);
    let mut all: Vec<_> = scores.iter().collect();
    all.sort();
    println!("{:?}", all);
    println!("{:?} {:?}", scores.insert("Blue".to_string(), 25), scores.len());
    scores.entry(String::from("Red")).or_insert(50);
    scores.entry(String::from("Blue")).or_insert(50);
    *scores.entry("Red".into()).or_insert(0) += 1;
    let mut ks: Vec<&String> = scores.keys().collect();
    ks.sort();
    println!("{:?} {}", ks, scores.values().sum::<i32>());
    let text = "hello world wonderful world";
    let mut map = HashMap::new();
    for word in text.split_whitespace() {
        let count = map.entry(word).or_insert(0);
        *count += 1;
    }
    let mut e: Vec<(&str, i32)> = map.into_iter().collect();
    e.sort_by_key(key);
    println!("{:?}", e);
    println!(
        "{:?} {:?} {}",
        scores.remove("Red"),
        scores.remove("Red"),
        scores.contains_key("Blue")
    );
    for (_, v) in scores.iter_mut() {
        *v *= 2;
    }
    for v in scores.values_mut() {
        *v += 1;
    }
    for (_k, v) in &mut scores {
        *v -= 1;
    }
    let mut s: Vec<_> = scores.clone().into_iter().collect();
    s.sort();
    println!("{:?}", s);
    scores.entry("Blue".into()).and_modify(inc).or_insert(1);
    println!("{:?}", scores["Blue"]);
    scores.retain(big);
    println!("{}", scores.len());
    let one: HashMap<i32, &str> = HashMap::from([(1, "one")]);
    println!("{:?} {:#?} {:?}", one, one, HashMap::<i32, i32>::new());
    println!("{}", one == [(1, "one")].into_iter().collect());
    let mut m2: HashMap<Team, Vec<i32>> = HashMap::new();
    m2.entry(Team::Blue).or_default().push(1);
    m2.entry(Team::Blue).or_insert_with(mk).push(2);
    m2.entry(Team::Yellow).or_default().push(3);
    let mut t: Vec<_> = m2.iter().collect();
    t.sort();
    println!("{:?}", t);
    println!(
        "{} {} {} {} {}",
        h(&5i32),
        h("abc"),
        h(&String::from("abc")),
        h(&(1u8, 'x')),
        h(&[1u64, 2][..])
    );
    println!(
        "{} {} {} {}",
        h(&Team::Yellow),
        h(&Pt {
            x: 1,
            name: "n".into(),
            t: (2, 'c'),
            v: vec![1, 2, 3],
            o: Some(true)
        }),
        h(&Some(3i64)),
        h(&())
    );
    println!("{}", h(&vec!["a", "bcdefghijklmnop"]));
    let mut caps = vec![];
    let mut g: HashMap<u32, u32> = HashMap::new();
    for i in 0..200 {
        if caps.last() != Some(&g.capacity()) {
            caps.push(g.capacity());
        }
        g.insert(i, i * i);
    }
    println!("{:?} {}", caps, g.len());
    for i in 0..150 {
        assert_eq!(g.remove(&i), Some(i * i));
    }
    for i in 150..200 {
        assert_eq!(g.get(&i), Some(&(i * i)));
    }
    for i in 0..1000 {
        g.insert(i, 1);
        if i % 3 == 0 {
            g.remove(&i);
        }
    }
    println!("{}", g.len());
    println!(
        "{} {}",
        std::mem::size_of::<HashMap<i32, i32>>(),
        std::mem::size_of::<Option<HashMap<String, i32>>>()
    );
    let mut dm = HashMap::new();
    dm.insert(1, D("a"));
    dm.insert(1, D("b"));
    println!("--");
    dm.remove(&1);
    println!("--");
    dm.insert(2, D("c"));
    match dm.entry(2) {
        Entry::Occupied(o) => println!("occ {}", o.key()),
        Entry::Vacant(_) => println!("vac"),
    }
    dm.clear();
    println!("cleared {}", dm.is_empty());
    dm.insert(3, D("z"));
}
fn key<'a>(p: &(&'a str, i32)) -> &'a str {
    p.0
}

//--- expected stdout
// 10
// None 50
// [("Blue", 10), ("Yellow", 50)]
// Some(10) 2
// ["Blue", "Red", "Yellow"] 126
// [("hello", 1), ("wonderful", 1), ("world", 2)]
// Some(51) None true
// [("Blue", 50), ("Yellow", 100)]
// 60
// 2
// {1: "one"} {
//     1: "one",
// } {}
// true
// [(Blue, [1, 2]), (Yellow, [3])]
// 14828406784900857967 17224545590736200989 17224545590736200989 13751687610429341061 8031926490300119127
// 2206609067086327257 11054275045314289264 9188997750422900590 15130871412783076140
// 15819176233153409934
// [0, 3, 7, 14, 28, 56, 112, 224] 200
// 666
// 48 48
// drop a
// --
// drop b
// --
// occ 2
// drop c
// cleared true
// drop z
