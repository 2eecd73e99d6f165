// A search tree of boxes: insertion through a cursor, a walk in order.
#[derive(Debug, Default)]
struct Tree<K, V> {
    root: Option<Box<TNode<K, V>>>,
    size: usize,
}
#[derive(Debug)]
struct TNode<K, V> {
    k: K,
    v: V,
    l: Option<Box<TNode<K, V>>>,
    r: Option<Box<TNode<K, V>>>,
}
impl<K: Ord, V> Tree<K, V> {
    fn insert(&mut self, k: K, v: V) -> Option<V> {
        let mut at = &mut self.root;
        while let Some(n) = at {
            match k.cmp(&n.k) {
                std::cmp::Ordering::Less => at = &mut n.l,
                std::cmp::Ordering::Greater => at = &mut n.r,
                std::cmp::Ordering::Equal => return Some(std::mem::replace(&mut n.v, v)),
            }
        }
        *at = Some(Box::new(TNode {
            k,
            v,
            l: None,
            r: None,
        }));
        self.size += 1;
        None
    }
    fn get(&self, k: &K) -> Option<&V> {
        let mut at = self.root.as_ref();
        while let Some(n) = at {
            if *k < n.k {
                at = n.l.as_ref();
            } else if *k > n.k {
                at = n.r.as_ref();
            } else {
                return Some(&n.v);
            }
        }
        None
    }
    fn depth(n: &Option<Box<TNode<K, V>>>) -> usize {
        match n {
            None => 0,
            Some(b) => 1 + Self::depth(&b.l).max(Self::depth(&b.r)),
        }
    }
    fn walk<'a>(n: &'a Option<Box<TNode<K, V>>>, out: &mut Vec<(&'a K, &'a V)>) {
        if let Some(b) = n {
            Self::walk(&b.l, out);
            out.push((&b.k, &b.v));
            Self::walk(&b.r, out);
        }
    }
}
fn main() {
    let mut t = Tree { root: None, size: 0 };
    for (i, w) in "the quick brown fox jumps over the lazy dog"
        .split(' ')
        .enumerate()
    {
        if let Some(old) = t.insert(w, i) {
            println!("{w} was {old}");
        }
    }
    let mut v = Vec::new();
    Tree::walk(&t.root, &mut v);
    println!("{v:?}");
    println!(
        "{} {} {:?} {:?}",
        t.size,
        Tree::depth(&t.root),
        t.get(&"fox"),
        t.get(&"cat")
    );
}

//--- expected stdout
// the was 0
// [("brown", 2), ("dog", 8), ("fox", 3), ("jumps", 4), ("lazy", 7), ("over", 5), ("quick", 1), ("the", 6)]
// 8 7 Some(3) None
