// What slices begin and end with, parts of them from the end, elements by their place.
fn main() {
    let v = vec![10, 20, 30, 40];
    println!("{:?} {:?}", v.strip_prefix(&[10, 20]), v.strip_prefix(&[20]));
    println!("{:?} {:?}", v.strip_suffix(&[40]), v.strip_suffix(v.as_slice()));
    let start: &[i32] = &[10];
    println!("{:?} {:?}", v.strip_prefix(start), v[1..].strip_prefix(start));
    if let Some(rest) = b"GET /index".strip_prefix(b"GET ") {
        println!("{}", String::from_utf8_lossy(rest));
    }
    println!("{:?} {:?}", v.element_offset(&v[2]), v.element_offset(&7));
    let mut one = 5;
    std::slice::from_mut(&mut one)[0] += 1;
    println!("{one} {:?}", std::slice::from_ref(&one));
    let mut some = Some(3);
    for x in some.as_mut_slice() {
        *x += 1;
    }
    println!("{:?} {:?}", some, None::<i32>.as_mut_slice());
    let b: Box<[i32]> = v.into_boxed_slice();
    for x in b {
        print!("{x} ");
    }
    let mut b: Box<[String]> = vec![String::from("a"), String::from("b")].into_boxed_slice();
    for s in &mut b {
        s.push('!');
    }
    println!("{:?}", b);
    let joined: Vec<String> = IntoIterator::into_iter(b).rev().collect();
    println!("{:?}", joined);
}

//--- expected stdout
// Some([30, 40]) None
// Some([10, 20, 30]) Some([])
// Some([20, 30, 40]) None
// /index
// Some(2) None
// 6 [6]
// Some(4) []
// 10 20 30 40 ["a!", "b!"]
// ["b!", "a!"]
