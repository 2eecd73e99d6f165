// Vectors, slices, arrays and iterator adapters without closures: results and capacities.
fn main() {
    let mut v: Vec<i32> = Vec::new();
    for i in 0..20 {
        v.push(i * i % 7);
        println!("{} {}", v.len(), v.capacity());
    }
    v.sort();
    println!("{:?}", v);
    v.dedup();
    println!("{:?}", v);
    v.insert(2, 100);
    v.remove(0);
    v.swap_remove(1);
    println!("{:?} {:?}", v, v.capacity());
    v.shrink_to_fit();
    println!("{}", v.capacity());
    v.reserve(1);
    println!("{}", v.capacity());
    v.truncate(2);
    let po = v.pop();
    println!("{:?} {:?} {:?}", v, po, v.get(9));
    v.extend_from_slice(&[5, 6, 7]);
    println!("{:?} cap {}", v, v.capacity());
    let mut w = vec![1, 2, 3];
    v.append(&mut w);
    println!("{:?} {:?} {}", v, w, w.capacity());
    let t = v.split_off(2);
    println!("{:?} {:?}", v, t);
    let mut d = vec![1, 2, 3, 4, 5, 6];
    let q: Vec<i32> = d.drain(1..3).collect();
    println!("{:?} {:?}", d, q);
    println!("{:?}", d.iter().rev().collect::<Vec<&i32>>());
    println!(
        "{:?}",
        d.iter()
            .enumerate()
            .skip(1)
            .step_by(2)
            .collect::<Vec<(usize, &i32)>>()
    );
    println!("{:?}", d.iter().zip(q.iter()).collect::<Vec<(&i32, &i32)>>());
    println!(
        "{} {} {:?} {:?}",
        d.iter().sum::<i32>(),
        d.iter().product::<i32>(),
        d.iter().max(),
        d.iter().min()
    );
    println!("{:?} {:?}", d.first(), d.last());
    println!("{:?}", (1..=5).chain(7..9).rev().collect::<Vec<i32>>());
    println!("{:?}", (0..10).step_by(3).collect::<Vec<i32>>());
    println!("{:?}", (0..=10).rev().step_by(4).collect::<Vec<i32>>());
    println!(
        "{:?} {:?}",
        ('a'..='e').collect::<String>(),
        ('a'..'e').rev().collect::<String>()
    );
    println!("{:?}", (250u8..=255).collect::<Vec<u8>>());
    println!("{:?}", d.windows(2).collect::<Vec<&[i32]>>());
    println!(
        "{:?} {:?}",
        d.chunks(3).collect::<Vec<&[i32]>>(),
        d.chunks(3).rev().collect::<Vec<&[i32]>>()
    );
    println!("{:?}", d.split_at(2));
    println!("{:?} {:?}", d.contains(&4), d.binary_search(&4));
    d.reverse();
    d.rotate_left(1);
    println!("{:?}", d);
    let mut big: Vec<(i32, i32)> = Vec::new();
    let mut x: u32 = 12345;
    for i in 0..200 {
        x = x.wrapping_mul(1103515245).wrapping_add(12345);
        big.push(((x >> 16) as i32 % 17, i));
    }
    let mut stable = big.clone();
    stable.sort();
    println!("{:?}", stable);
    let mut us = big.clone();
    us.sort_unstable();
    println!("{}", us == stable);
    let mut names = vec!["pear".to_string(), "apple".to_string(), "fig".to_string()];
    names.sort();
    println!("{:?} {}", names, names.join(", "));
    println!("{} {:?}", names.concat(), [[1, 2], [3, 4]].concat());
    println!("{:?}", [vec![1], vec![2, 3]].join(&0));
    println!(
        "{:?}",
        vec![vec![1, 2], vec![3]]
            .into_iter()
            .flatten()
            .collect::<Vec<i32>>()
    );
    let z: Vec<()> = vec![(); 5];
    println!("{} {:?}", z.len(), z.iter().count());
    let s: Result<Vec<i32>, std::num::ParseIntError> =
        vec![Ok(1), "x".parse::<i32>(), Ok(3)].into_iter().collect();
    println!("{:?}", s);
    let o: Option<Vec<i32>> = vec![Some(1), Some(2)].into_iter().collect();
    println!("{:?} ", o);
    println!("{:?}", [3, 1, 2].iter().copied().take(2).last());
    let mut it = [1, 2, 3].iter().peekable();
    while let Some(x) = it.next() {
        println!("{} {:?}", x, it.peek());
    }
    println!("{:?}", [1, 2, 3].iter().cycle().take(7).collect::<Vec<_>>());
    for x in [String::from("a"), String::from("b")] {
        println!("{}", x);
    }
    let mut arr = [5, 3, 8];
    arr.sort();
    println!("{:?} {} {:?}", arr, arr.len(), arr.iter().nth(1));
    for x in arr.iter_mut() {
        *x += 1;
    }
    println!("{:?} {}", arr, arr == [4, 6, 9]);
    for x in &mut v {
        *x *= 2;
    }
    println!("{:?} {}", v, &v[1..] == &v[1..]);
    println!("{:?} {:?}", &arr[1..], &arr[..=1]);
    println!("{:?} {:?} {:?}", arr.get(1..), arr.get(2..9), arr.get(3));
    println!("{:?}", <[i32; 3]>::default());
    println!("{:?} {:?}", v.iter().cmp(arr.iter()), [1, 2] < [1, 3]);
    println!(
        "{:?}",
        vec![3, 1].into_iter().rev().chain(vec![9]).collect::<Vec<i32>>()
    );
    let (a, b): (Vec<i32>, Vec<char>) = vec![(1, 'x'), (2, 'y')].into_iter().unzip();
    println!("{:?} {:?}", a, b);
    let mut v2 = vec![1, 2, 3];
    v2.resize(5, 0);
    println!("{:?} {}", v2, v2.capacity());
    v2.fill(7);
    v2.clear();
    println!("{:?} {}", v2, v2.capacity());
    let c = (0..3).collect::<Vec<i32>>();
    println!("{}", c.capacity());
    let c = "héllo".chars().collect::<Vec<char>>();
    println!("{:?} {}", c, c.capacity());
    let c: Vec<i32> = [1, 2, 3].iter().skip(1).copied().collect();
    println!("{}", c.capacity());
    let mut e = Vec::with_capacity(10);
    e.extend([1, 2, 3].iter());
    e.extend(vec![4]);
    println!("{:?} {}", e, e.capacity());
    let b: Box<[i32]> = vec![1, 2, 3].into_boxed_slice();
    println!("{:?} {}", b, b.len());
    println!("{:?}", b.into_vec());
    println!("{:?}", vec![1.5, 0.5].iter().sum::<f64>());
    let x: [i32; 3] = vec![1, 2, 3].try_into().unwrap();
    println!("{:?}", x);
    let m = [1, 5, 2].iter().max().copied().unwrap_or_default();
    println!("{}", m);
    println!("{:?}", (1..4).zip("abc".chars()).collect::<Vec<_>>());
    let mut vv = vec![1, 2, 3, 4];
    vv.swap(0, 3);
    vv.copy_within(1..3, 0);
    println!("{:?}", vv);
    let (l, r) = vv.split_at_mut(2);
    l[0] = 10;
    r[0] = 20;
    println!("{:?} {:?}", l, r);
    println!("{} {}", vv.is_empty(), vv.starts_with(&[10]));
    println!("{:?} {:?}", vv.split_first(), vv.split_last());
    println!("{:?}", vv.repeat(2));
    println!(
        "{} {}",
        std::mem::size_of::<Vec<i32>>(),
        std::mem::size_of::<String>()
    );
    println!("{:?}", "x".repeat(3));
}

//--- expected stdout
// 1 4
// 2 4
// 3 4
// 4 4
// 5 8
// 6 8
// 7 8
// 8 8
// 9 16
// 10 16
// 11 16
// 12 16
// 13 16
// 14 16
// 15 16
// 16 16
// 17 32
// 18 32
// 19 32
// 20 32
// [0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4]
// [0, 1, 2, 4]
// [1, 4, 2] 32
// 3
// 6
// [1] Some(4) None
// [1, 5, 6, 7] cap 6
// [1, 5, 6, 7, 1, 2, 3] [] 3
// [1, 5] [6, 7, 1, 2, 3]
// [1, 4, 5, 6] [2, 3]
// [6, 5, 4, 1]
// [(1, 4), (3, 6)]
// [(1, 2), (4, 3)]
// 16 120 Some(6) Some(1)
// Some(1) Some(6)
// [8, 7, 5, 4, 3, 2, 1]
// [0, 3, 6, 9]
// [10, 6, 2]
// "abcde" "dcba"
// [250, 251, 252, 253, 254, 255]
// [[1, 4], [4, 5], [5, 6]]
// [[1, 4, 5], [6]] [[6], [1, 4, 5]]
// ([1, 4], [5, 6])
// true Ok(1)
// [5, 4, 1, 6]
// [(0, 12), (0, 15), (0, 23), (0, 46), (0, 73), (0, 124), (0, 154), (0, 156), (0, 169), (0, 171), (0, 177), (1, 1), (1, 14), (1, 32), (1, 38), (1, 41), (1, 42), (1, 52), (1, 57), (1, 60), (1, 98), (1, 103), (1, 111), (1, 145), (1, 179), (1, 183), (1, 194), (2, 25), (2, 27), (2, 39), (2, 78), (2, 97), (2, 101), (2, 114), (2, 115), (2, 127), (2, 134), (2, 151), (2, 165), (2, 180), (3, 19), (3, 44), (3, 100), (3, 118), (3, 137), (3, 146), (3, 149), (3, 164), (3, 192), (4, 4), (4, 29), (4, 72), (4, 79), (4, 90), (4, 130), (4, 142), (4, 143), (4, 170), (4, 172), (4, 178), (4, 187), (5, 10), (5, 51), (5, 54), (5, 95), (5, 123), (5, 150), (5, 158), (5, 184), (5, 186), (5, 191), (6, 0), (6, 17), (6, 20), (6, 47), (6, 65), (6, 75), (6, 82), (6, 92), (6, 112), (6, 121), (6, 157), (6, 161), (6, 182), (6, 193), (6, 196), (7, 11), (7, 13), (7, 30), (7, 31), (7, 43), (7, 45), (7, 49), (7, 71), (7, 84), (7, 96), (7, 102), (7, 105), (7, 117), (7, 147), (7, 148), (7, 159), (7, 188), (8, 37), (8, 50), (8, 99), (8, 108), (8, 122), (8, 138), (8, 141), (8, 175), (9, 2), (9, 28), (9, 48), (9, 64), (9, 91), (9, 106), (9, 136), (9, 140), (10, 7), (10, 33), (10, 34), (10, 35), (10, 36), (10, 62), (10, 63), (10, 67), (10, 69), (10, 74), (10, 80), (10, 81), (10, 86), (10, 107), (10, 173), (10, 174), (10, 190), (10, 195), (10, 199), (11, 16), (11, 22), (11, 53), (11, 59), (11, 76), (11, 85), (11, 88), (11, 93), (11, 109), (11, 119), (11, 125), (11, 162), (12, 8), (12, 24), (12, 55), (12, 66), (12, 87), (12, 110), (12, 128), (12, 131), (12, 155), (12, 176), (13, 3), (13, 6), (13, 9), (13, 21), (13, 40), (13, 61), (13, 116), (13, 168), (14, 5), (14, 58), (14, 70), (14, 83), (14, 126), (14, 132), (14, 181), (14, 185), (14, 189), (14, 198), (15, 18), (15, 56), (15, 94), (15, 104), (15, 133), (15, 135), (15, 144), (15, 152), (15, 153), (15, 163), (15, 197), (16, 26), (16, 68), (16, 77), (16, 89), (16, 113), (16, 120), (16, 129), (16, 139), (16, 160), (16, 166), (16, 167)]
// true
// ["apple", "fig", "pear"] apple, fig, pear
// applefigpear [1, 2, 3, 4]
// [1, 0, 2, 3]
// [1, 2, 3]
// 5 5
// Err(ParseIntError { kind: InvalidDigit })
// Some([1, 2]) 
// Some(1)
// 1 Some(2)
// 2 Some(3)
// 3 None
// [1, 2, 3, 1, 2, 3, 1]
// a
// b
// [3, 5, 8] 3 Some(5)
// [4, 6, 9] true
// [2, 10] true
// [6, 9] [4, 6]
// Some([6, 9]) None None
// [0, 0, 0]
// Less true
// [1, 3, 9]
// [1, 2] ['x', 'y']
// [1, 2, 3, 0, 0] 6
// [] 6
// 3
// ['h', 'é', 'l', 'l', 'o'] 8
// 2
// [1, 2, 3, 4] 10
// [1, 2, 3] 3
// [1, 2, 3]
// 2.0
// [1, 2, 3]
// 5
// [(1, 'a'), (2, 'b'), (3, 'c')]
// [2, 3, 3, 1]
// [10, 3] [20, 1]
// false true
// Some((10, [3, 20, 1])) Some((1, [10, 3, 20]))
// [10, 3, 20, 1, 10, 3, 20, 1]
// 24 24
// "xxx"
