// The methods of `Vec`, slices and arrays, and what iterators over them give.
fn main() {
    let mut v: Vec<i32> = Vec::new();
    v.push(1);
    v.extend([2, 3, 4].iter());
    v.extend(vec![5, 6]);
    v.insert(2, 99);
    println!("{:?} {}", v, v.len());
    println!("{:?}", v.pop());
    let q = v.remove(0);
    println!(
        "{} {:?} {:?} {:?} {:?}",
        q,
        v.first(),
        v.last(),
        v.get(1),
        v.get(100)
    );
    let q = v.swap_remove(1);
    println!("{:?} {:?}", q, v);
    v.swap(0, 1);
    v.reverse();
    println!("{:?}", v);
    v.truncate(2);
    println!("{:?}", v);
    v.resize(5, 7);
    println!("{:?}", v);
    v.dedup();
    println!("{:?} {}", v, v.contains(&7));
    let mut w = vec![10, 20];
    v.append(&mut w);
    println!("{:?} {:?}", v, w);
    let t = v.split_off(2);
    println!("{:?} {:?}", v, t);
    let d: Vec<i32> = v.drain(..).collect();
    println!("{:?} {:?}", d, v);
    let mut m = vec![vec![0; 3]; 2];
    m[1][2] = 5;
    for row in &m {
        println!(
            "{}",
            row.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        );
    }
    for row in m.iter_mut() {
        for c in row.iter_mut() {
            *c += 1;
        }
    }
    println!("{:?} {}", m, m.iter().map(sum).sum::<i32>());
    println!("{:?}", m.concat());
    println!("{:?}", m.iter().flatten().collect::<Vec<_>>());
    let a = [5, 3, 8, 1];
    let mut b = a;
    b.sort();
    println!(
        "{:?} {:?} {:?} {:?}",
        a,
        b,
        b.binary_search(&3),
        b.binary_search(&4)
    );
    println!(
        "{:?} {:?} {:?}",
        a.iter().max(),
        a.iter().min(),
        a.iter().sum::<i32>()
    );
    println!("{} {}", a.len(), a.is_empty());
    println!("{:?}", a.iter().rev().collect::<Vec<_>>());
    println!("{:?}", a.iter().enumerate().collect::<Vec<_>>());
    println!(
        "{:?} {:?}",
        a.windows(2).collect::<Vec<_>>(),
        a.chunks(3).collect::<Vec<_>>()
    );
    println!("{:?}", a.iter().zip(b.iter()).collect::<Vec<_>>());
    println!("{:?}", a.iter().skip(1).step_by(2).collect::<Vec<_>>());
    println!("{:?} {:?}", &a[1..], &a[..2]);
    println!("{:?} {:?}", a.split_at(1), a.split_first());
    println!("{:?}", a.iter().chain(&[9]).copied().collect::<Vec<i32>>());
    let mut names = vec!["bob".to_string(), "alice".to_string()];
    names.sort();
    println!("{:?}", names);
    names.sort_by_key(String::len);
    println!("{:?}", names);
    let (x, y): (Vec<i32>, Vec<char>) = vec![(1, 'a'), (2, 'b')].into_iter().unzip();
    println!("{:?} {:?}", x, y);
    let mut fl = vec![2.5, -1.0, 9.25];
    fl.sort_by(f64::total_cmp);
    println!("{:?}", fl);
    fl.sort_by(fcmp);
    println!("{:?}", fl);
    println!("{:?}", fl.iter().cloned().fold(f64::NEG_INFINITY, f64::max));
    println!("{:?} {:?}", fl.iter().sum::<f64>(), fl.iter().product::<f64>());
    let mut it = vec![1, 2, 3].into_iter().peekable();
    while let Some(x) = it.next() {
        if let Some(n) = it.peek() {
            print!("{}->{} ", x, n);
        } else {
            println!("{} end", x);
        }
    }
    println!("{:?}", (1..=3).cycle().take(7).collect::<Vec<_>>());
    println!("{:?} {:?} {:?}", (1..10).last(), (1..10).nth(3), (1..10).count());
    println!("{}", (1..=5).product::<u64>());
    println!("{:?}", (0..10).rev().step_by(3).collect::<Vec<i32>>());
    println!("{:?}", vec![3, 1, 2].iter().max_by_key(neg));
    println!("{:?} {:?}", [1, 2] == [1, 2], vec![1, 2] < vec![1, 3]);
    println!("{:?}", vec![1, 2, 3] == [1, 2, 3]);
    println!("{:?}", Vec::from([1, 2]));
    let bx: Box<[i32]> = vec![1, 2].into_boxed_slice();
    println!("{:?} {}", bx, bx.len());
    let arr: [i32; 3] = vec![1, 2, 3].try_into().unwrap();
    println!("{:?}", arr);
    let s: &[i32] = &arr;
    let ar2: &[i32; 3] = s.try_into().unwrap();
    println!("{:?}", ar2);
    println!("{:?}", <[i32; 2]>::try_from(&arr[..]).is_err());
    println!("{:?} {:?}", [1, 2, 3].map(dbl), [0; 4].iter().all(zero));
    println!("{:?}", ["x"; 3].join(","));
    println!("{:?}", [[1, 2], [3, 4]].concat());
    println!(
        "{:?} {:?}",
        [1, 2, 3, 4, 5].rotate(),
        [3, 1, 2].iter().is_sorted()
    );
}
trait Rot {
    fn rotate(self) -> Self;
}
impl Rot for [i32; 5] {
    fn rotate(mut self) -> Self {
        self.rotate_left(2);
        self
    }
}
fn sum(v: &Vec<i32>) -> i32 {
    v.iter().sum()
}
fn neg(x: &&i32) -> i32 {
    -**x
}
fn dbl(x: i32) -> i32 {
    x * 2
}
fn zero(x: &i32) -> bool {
    *x == 0
}
fn fcmp(a: &f64, b: &f64) -> std::cmp::Ordering {
    b.partial_cmp(a).unwrap()
}

//--- expected stdout
// [1, 2, 99, 3, 4, 5, 6] 7
// Some(6)
// 1 Some(2) Some(5) Some(99) None
// 99 [2, 5, 3, 4]
// [4, 3, 2, 5]
// [4, 3]
// [4, 3, 7, 7, 7]
// [4, 3, 7] true
// [4, 3, 7, 10, 20] []
// [4, 3] [7, 10, 20]
// [4, 3] []
// 0 0 0
// 0 0 5
// [[1, 1, 1], [1, 1, 6]] 11
// [1, 1, 1, 1, 1, 6]
// [1, 1, 1, 1, 1, 6]
// [5, 3, 8, 1] [1, 3, 5, 8] Ok(1) Err(2)
// Some(8) Some(1) 17
// 4 false
// [1, 8, 3, 5]
// [(0, 5), (1, 3), (2, 8), (3, 1)]
// [[5, 3], [3, 8], [8, 1]] [[5, 3, 8], [1]]
// [(5, 1), (3, 3), (8, 5), (1, 8)]
// [3, 1]
// [3, 8, 1] [5, 3]
// ([5], [3, 8, 1]) Some((5, [3, 8, 1]))
// [5, 3, 8, 1, 9]
// ["alice", "bob"]
// ["bob", "alice"]
// [1, 2] ['a', 'b']
// [-1.0, 2.5, 9.25]
// [9.25, 2.5, -1.0]
// 9.25
// 10.75 -23.125
// 1->2 2->3 3 end
// [1, 2, 3, 1, 2, 3, 1]
// Some(9) Some(4) 9
// 120
// [9, 6, 3, 0]
// Some(1)
// true true
// true
// [1, 2]
// [1, 2] 2
// [1, 2, 3]
// [1, 2, 3]
// true
// [2, 4, 6] true
// "x,x,x"
// [1, 2, 3, 4]
// [3, 4, 5, 1, 2] false
