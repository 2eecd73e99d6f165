// A vector of strings: elements are borrowed through indexing, changed in place, cloned out.
fn main() {
    let mut v = vec![String::from("a"), String::from("b")];
    v[0].push_str("aa");
    let second = v[1].clone();
    let first = &v[0];
    println!("{first} {second} {}", v[0].len());
    for s in v.iter_mut() {
        s.push('!');
    }
    println!("{:?}", v);
}

//--- expected stdout
// aaa b 3
// ["aaa!", "b!"]
