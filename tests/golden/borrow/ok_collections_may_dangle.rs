// What a collection holds may end before it does, when dropping it does not look: sets, maps and queues of references.
use std::collections::*;
fn main() {
    let mut set = HashSet::new();
    let mut q = VecDeque::new();
    let mut m = HashMap::new();
    let s = String::from("a");
    set.insert(&s);
    q.push_back(s.as_str());
    m.insert(&s[..], &s);
    println!("{} {} {}", set.len(), q.len(), m.len());
}
