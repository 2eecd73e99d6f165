// Five sorting algorithms, generic and on slices.
fn bubble<T: PartialOrd>(v: &mut [T]) -> usize {
    let mut n = 0;
    for i in 0..v.len() {
        let mut swapped = false;
        for j in 0..v.len() - 1 - i {
            if v[j] > v[j + 1] {
                v.swap(j, j + 1);
                swapped = true;
                n += 1;
            }
        }
        if !swapped {
            break;
        }
    }
    n
}
fn selection<T: Ord>(v: &mut Vec<T>) {
    for i in 0..v.len() {
        let mut m = i;
        for j in i + 1..v.len() {
            if v[j] < v[m] {
                m = j;
            }
        }
        v.swap(i, m);
    }
}
fn insertion(v: &mut [i32]) {
    for i in 1..v.len() {
        let x = v[i];
        let mut j = i;
        while j > 0 && v[j - 1] > x {
            v[j] = v[j - 1];
            j -= 1;
        }
        v[j] = x;
    }
}
fn merge_sort(v: Vec<i32>) -> Vec<i32> {
    if v.len() <= 1 {
        return v;
    }
    let mut l = v;
    let r = l.split_off(l.len() / 2);
    let (l, r) = (merge_sort(l), merge_sort(r));
    let mut out = Vec::with_capacity(l.len() + r.len());
    let (mut a, mut b) = (l.into_iter().peekable(), r.into_iter().peekable());
    loop {
        match (a.peek(), b.peek()) {
            (Some(x), Some(y)) => {
                if x <= y {
                    out.push(a.next().unwrap())
                } else {
                    out.extend(b.next())
                }
            }
            (Some(_), None) => {
                out.extend(a);
                return out;
            }
            (None, _) => {
                out.extend(b);
                return out;
            }
        }
    }
}
fn quick<T: PartialOrd + Copy>(v: &mut [T]) {
    if v.len() < 2 {
        return;
    }
    let p = v[v.len() - 1];
    let mut i = 0;
    for j in 0..v.len() - 1 {
        if v[j] < p {
            v.swap(i, j);
            i += 1;
        }
    }
    let last = v.len() - 1;
    v.swap(i, last);
    let (l, r) = v.split_at_mut(i);
    quick(l);
    quick(&mut r[1..]);
}
fn main() {
    let orig = vec![5, 2, 9, -1, 5, 6, 0];
    let mut a = orig.clone();
    println!("{} {:?}", bubble(&mut a), a);
    let mut b = orig.clone();
    selection(&mut b);
    println!("{b:?}");
    let mut c = orig.clone();
    insertion(&mut c);
    println!("{c:?}");
    println!("{:?}", merge_sort(orig.clone()));
    let mut d = [3.5, -1.0, 2.25];
    quick(&mut d);
    println!("{d:?}");
    let mut s = vec!["pear".to_string(), "fig".into(), "apple".into()];
    selection(&mut s);
    println!("{s:?}");
    let mut e = ["b", "a"];
    bubble(&mut e);
    println!("{e:?} {}", a.is_sorted());
    let mut z: Vec<i32> = vec![];
    quick(&mut z);
    selection(&mut z);
    println!("{z:?}");
}

//--- expected stdout
// 11 [-1, 0, 2, 5, 5, 6, 9]
// [-1, 0, 2, 5, 5, 6, 9]
// [-1, 0, 2, 5, 5, 6, 9]
// [-1, 0, 2, 5, 5, 6, 9]
// [-1.0, 2.25, 3.5]
// ["apple", "fig", "pear"]
// ["a", "b"] true
// []
