// LinkedList: elements at both ends, lists joined and cut without moving what is in them.
use std::collections::LinkedList;

struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut list = LinkedList::new();
    list.push_back(2);
    list.push_back(3);
    list.push_front(1);
    println!("{:?} {} {:?} {:?}", list, list.len(), list.front(), list.back());
    let mut other = LinkedList::from([4, 5, 6]);
    list.append(&mut other);
    println!("{:?} {:?} {}", list, other, other.is_empty());
    let tail = list.split_off(4);
    println!("{:?} {:?}", list, tail);
    for n in list.iter_mut() {
        *n *= 10;
    }
    println!("{:?}", list.iter().rev().collect::<Vec<_>>());
    println!("{} {}", list.contains(&20), list.contains(&2));
    println!("{:?} {:?} {:?}", list.pop_front(), list.pop_back(), list);
    *list.front_mut().unwrap() += 1;
    if let Some(last) = list.back_mut() {
        *last += 1;
    }
    println!("{:?} {}", list, list < tail);
    println!("{} {}", list == LinkedList::from([21, 31]), list == tail);
    let words: LinkedList<String> = "a b c".split(' ').map(String::from).collect();
    for word in &words {
        print!("{word} ");
    }
    println!("{}", words.iter().len());
    let copy = words.clone();
    println!("{:?}", copy.into_iter().rev().collect::<String>());
    let mut loud = LinkedList::from([Loud("x"), Loud("y"), Loud("z")]);
    loud.pop_back();
    println!("one less");
    loud.clear();
    loud.push_back(Loud("last"));
    println!("end");
}

//--- expected stdout
// [1, 2, 3] 3 Some(1) Some(3)
// [1, 2, 3, 4, 5, 6] [] true
// [1, 2, 3, 4] [5, 6]
// [40, 30, 20, 10]
// true false
// Some(10) Some(40) [20, 30]
// [21, 31] false
// true false
// a b c 3
// "cba"
// drop z
// one less
// drop x
// drop y
// end
// drop last
