// A linked list of boxes: both ends, reversed in place, iterated, collected, dropped.
#[derive(Debug, Clone, PartialEq)]
struct Node<T> {
    v: T,
    next: Option<Box<Node<T>>>,
}
#[derive(Debug, Clone, PartialEq)]
struct Linked<T> {
    head: Option<Box<Node<T>>>,
    len: usize,
}
impl<T> Linked<T> {
    fn new() -> Self {
        Linked { head: None, len: 0 }
    }
    fn push_front(&mut self, v: T) {
        let old = self.head.take();
        self.head = Some(Box::new(Node { v, next: old }));
        self.len += 1;
    }
    fn push_back(&mut self, v: T) {
        let mut at = &mut self.head;
        while let Some(node) = at {
            at = &mut node.next;
        }
        *at = Some(Box::new(Node { v, next: None }));
        self.len += 1;
    }
    fn pop_front(&mut self) -> Option<T> {
        match self.head.take() {
            None => None,
            Some(node) => {
                let n = *node;
                self.head = n.next;
                self.len -= 1;
                Some(n.v)
            }
        }
    }
    fn reverse(&mut self) {
        let mut prev = None;
        let mut cur = self.head.take();
        while let Some(mut node) = cur {
            cur = node.next.take();
            node.next = prev;
            prev = Some(node);
        }
        self.head = prev;
    }
    fn iter(&self) -> Iter<'_, T> {
        Iter {
            at: self.head.as_deref(),
        }
    }
    fn last_mut(&mut self) -> Option<&mut T> {
        let mut at = self.head.as_mut()?;
        while at.next.is_some() {
            at = at.next.as_mut().unwrap();
        }
        Some(&mut at.v)
    }
}
struct Iter<'a, T> {
    at: Option<&'a Node<T>>,
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        let n = self.at?;
        self.at = n.next.as_deref();
        Some(&n.v)
    }
}
impl<'a, T> IntoIterator for &'a Linked<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}
impl<T> FromIterator<T> for Linked<T> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self {
        let mut l = Linked::new();
        for x in it {
            l.push_back(x);
        }
        l
    }
}
impl<T> Drop for Linked<T> {
    fn drop(&mut self) {
        let mut n = 0;
        while self.pop_front().is_some() {
            n += 1;
        }
        println!("dropped {n}");
    }
}
fn main() {
    let mut l = Linked::new();
    l.push_front(2);
    l.push_front(1);
    l.push_back(3);
    for x in &l {
        print!("{x} ");
    }
    println!("len {}", l.len);
    l.reverse();
    if let Some(x) = l.last_mut() {
        *x += 100;
    }
    println!(
        "{:?} {}",
        l.iter().copied().collect::<Vec<i32>>(),
        l.iter().sum::<i32>()
    );
    let c = l.clone();
    println!("{} {:?}", c == l, l.pop_front());
    let m: Linked<char> = "xyz".chars().collect();
    println!("{:?}", m.iter().rev_string());
    println!("{:?}", m.head.as_ref().map(peek));
}
fn peek(n: &Box<Node<char>>) -> char {
    n.v
}
trait RevString {
    fn rev_string(self) -> String;
}
impl<'a, I: Iterator<Item = &'a char>> RevString for I {
    fn rev_string(self) -> String {
        let mut v: Vec<char> = self.copied().collect();
        v.reverse();
        v.into_iter().collect()
    }
}

//--- expected stdout
// 1 2 3 len 3
// [3, 2, 101] 106
// true Some(3)
// "zyx"
// Some('x')
// dropped 3
// dropped 3
// dropped 2
