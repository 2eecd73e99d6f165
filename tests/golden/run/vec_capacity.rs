// with_capacity and vec! allocate exactly; clear and pop keep the buffer; a full vector doubles.
fn main() {
    let mut v = Vec::with_capacity(10);
    println!("{} {}", v.len(), v.capacity());
    v.push(1u64);
    v.clear();
    println!("{} {}", v.len(), v.capacity());
    let mut w = vec![1, 2, 3];
    println!("{} {}", w.len(), w.capacity());
    w.push(4);
    println!("{} {}", w.len(), w.capacity());
    w.pop();
    w.pop();
    println!("{} {}", w.len(), w.capacity());
    println!("{} {}", vec![0; 7].capacity(), w.clone().capacity());
}

//--- expected stdout
// 0 10
// 0 10
// 3 3
// 4 6
// 2 6
// 7 2
