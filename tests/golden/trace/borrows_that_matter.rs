// A borrow is told if something holds it, if it changes the value, or if a function of the program gets it: not what a
// method of the library has only looked at.

fn longer(a: &str, b: &str) -> bool {
    a.len() > b.len()
}

fn main() {
    let mut list = vec![String::from("one"), String::from("two")];
    let count = list.len();
    let copy = list.clone();
    let first = list.first();
    println!("{first:?} {count} {}", copy.is_empty());
    let mut total = 0;
    for word in list.iter() {
        total += word.len();
    }
    let text = list.concat();
    let view = text.trim();
    println!("{total} {view} {}", longer(&list[0], &copy[1]));
    list.push(String::from("three"));
    let numbers = [3, 1, 2];
    let sum: i32 = numbers.iter().map(double).sum();
    let largest = numbers.iter().max();
    println!("{sum} {largest:?}");
}

fn double(n: &i32) -> i32 {
    n * 2
}

//--- expected stdout
// Some("one") 2 false
// 6 onetwo false
// 12 Some(3)
