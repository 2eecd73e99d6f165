// The everyday methods of Vec.
fn main() {
    let mut v = Vec::new();
    println!("{} {:?}", v.is_empty(), v.pop());
    v.push(3);
    v.push(1);
    v.push(2);
    println!("{:?} {:?} {:?}", v.get(0), v.get(3), v.first());
    println!("{:?} {}", v.last(), v.contains(&1));
    v[1] = 10;
    if let Some(x) = v.get_mut(2) {
        *x += 5;
    }
    println!("{:?} {}", v, v.len());
    v.clear();
    println!("{:?} {}", v, v.is_empty());
    let nested = vec![vec![1; 2]; 3];
    println!("{:?} {}", nested, nested[2][1]);
}

//--- expected stdout
// true None
// Some(3) None Some(3)
// Some(2) true
// [3, 10, 7] 3
// [] true
// [[1, 1], [1, 1], [1, 1]] 1
