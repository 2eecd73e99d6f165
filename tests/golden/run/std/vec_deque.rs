// `VecDeque`: both ends, growth of a buffer that goes round, order of drops, conversions.
use std::collections::VecDeque;
struct D(i32);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn odd(x: &i32) -> bool {
    x % 2 == 1
}
fn main() {
    let mut q: VecDeque<i32> = VecDeque::new();
    println!("{:?} {} {:?}", q, q.capacity(), q.front());
    println!("{:?}", q.pop_front());
    for i in 0..5 {
        q.push_back(i);
    }
    q.push_front(-1);
    println!("{:?} {} {} {}", q, q.len(), q.capacity(), q[2]);
    println!("{:?} {:?}", q.pop_front(), q.pop_back());
    println!("{:?} {:?}", q.front(), q.back());
    for i in 10..30 {
        q.push_back(i);
        if i % 3 == 0 {
            q.pop_front();
        }
        if i % 4 == 0 {
            q.push_front(i * 100);
        }
    }
    println!("{:?} {} {}", q, q.len(), q.capacity());
    if let Some(x) = q.front_mut() {
        *x += 1;
    }
    q[1] = 7;
    q.swap(0, 2);
    println!(
        "{:?} {:?}",
        q.iter().rev().take(3).collect::<Vec<_>>(),
        q.get(100)
    );
    println!("{}", q.contains(&7));
    println!("{:?} {:?}", q.remove(1), q.remove(500));
    q.insert(1, 55);
    q.insert(q.len() - 1, 66);
    println!("{:?}", q);
    q.rotate_left(3);
    println!("{:?}", q);
    q.rotate_right(1);
    q.retain(odd);
    println!("{:?}", q);
    q.truncate(2);
    println!("{:?}", q);
    let mut a: VecDeque<_> = [1, 2, 3].into();
    let mut b = VecDeque::from(vec![4, 5]);
    a.append(&mut b);
    println!("{:?} {:?} {}", a, b, a == vec![1, 2, 3, 4, 5]);
    let t = a.split_off(3);
    println!("{:?} {:?}", a, t);
    a.extend([8, 9]);
    a.extend(&[10]);
    for x in a.iter_mut() {
        *x *= 2;
    }
    for x in &a {
        print!("{x} ");
    }
    println!();
    let v: Vec<i32> = a.into_iter().collect();
    println!("{:?} {:?}", v, (0..4).collect::<VecDeque<i32>>());
    let mut c = VecDeque::with_capacity(4);
    c.extend([1, 2, 3]);
    c.pop_front();
    c.push_back(4);
    c.push_back(5);
    println!("{:?} {:?}", c, c.clone() < VecDeque::from([2, 4]));
    let v2: Vec<i32> = c.into();
    println!("{:?} {:#?}", v2, VecDeque::from(["x"]));
    let mut d = VecDeque::new();
    for i in 0..4 {
        d.push_back(D(i));
    }
    d.pop_front();
    d.push_front(D(9));
    println!("--");
    d.truncate(3);
    println!("--");
    drop(d.pop_back());
    println!("{}", std::mem::size_of::<VecDeque<u8>>());
    d.push_back(D(7));
    println!("end");
    q.make_contiguous().sort();
    println!("{:?}", q);
    q.clear();
    println!("{:?} {}", q, q.is_empty());
}

//--- expected stdout
// [] 0 None
// None
// [-1, 0, 1, 2, 3, 4] 6 8 1
// Some(-1) Some(4)
// Some(0) Some(3)
// [2800, 2, 3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29] 23 32
// [29, 28, 27] None
// true
// Some(7) None
// [3, 55, 2801, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 66, 29]
// [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 66, 29, 3, 55, 2801]
// [2801, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 3, 55]
// [2801, 11]
// [1, 2, 3, 4, 5] [] true
// [1, 2, 3] [4, 5]
// 2 4 6 16 18 20 
// [2, 4, 6, 16, 18, 20] [0, 1, 2, 3]
// [2, 3, 4, 5] true
// [2, 3, 4, 5] [
//     "x",
// ]
// drop 0
// --
// drop 3
// --
// drop 2
// 32
// end
// [11, 2801]
// [] true
// drop 9
// drop 1
// drop 7
