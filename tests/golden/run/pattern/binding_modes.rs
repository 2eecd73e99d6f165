// Default binding modes through references, mutable references and boxes.
struct Item {
    name: String,
    tags: Vec<String>,
    pos: (i32, i32),
}

fn main() {
    let mut item = Item { name: String::from("a"), tags: vec![String::from("t")], pos: (1, 2) };
    let Item { name, pos: (x, _), .. } = &item;
    println!("{name} {x}");
    {
        let Item { name, tags, pos: (x, y) } = &mut item;
        name.push('!');
        tags.push(String::from("u"));
        *x += 10;
        std::mem::swap(x, y);
    }
    println!("{} {:?} {:?}", item.name, item.tags, item.pos);
    let pairs = vec![(1, String::from("one")), (2, String::from("two"))];
    for (n, s) in &pairs {
        println!("{n} {}", s.len());
    }
    for &(n, ref s) in pairs.iter() {
        println!("{n} {s}");
    }
    let mut list = [Some(1), None, Some(3)];
    for slot in &mut list {
        match slot {
            Some(n) if *n > 2 => *slot = None,
            Some(n) => *n *= 10,
            None => *slot = Some(0),
        }
    }
    println!("{list:?}");
    let deep = &&Some(&5);
    if let Some(n) = deep {
        println!("{}", **n + 1);
    }
}

//--- expected stdout
// a 1
// a! ["t", "u"] (2, 11)
// 1 3
// 2 3
// 1 one
// 2 two
// [Some(10), Some(0), None]
// 6
