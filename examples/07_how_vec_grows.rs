// How a Vec grows.
//
// A Vec is three words in the frame: where its buffer is, the buffer's capacity, and how many elements
// are in it. `push` writes into the buffer while there is room. When it is full, the Vec asks for a
// block of twice the size, brings its elements there, and gives the old block back; unless there is room
// behind the old block, as here, so that the block can stay where it is and be made larger.
//
// Look for: no block at all before the first push. Then capacity 4, 8, 16: which pushes are expensive?
// `roomy` asks once for what it will need, and never grows.

fn main() {
    let mut numbers: Vec<i32> = Vec::new();
    println!("len {} capacity {}", numbers.len(), numbers.capacity());
    for i in 1..=9 {
        numbers.push(i * i);
        println!("len {} capacity {}", numbers.len(), numbers.capacity());
    }

    let mut roomy: Vec<i32> = Vec::with_capacity(9);
    for n in &numbers {
        roomy.push(*n);
    }
    println!("len {} capacity {}", roomy.len(), roomy.capacity());

    numbers.clear();
    println!("len {} capacity {}", numbers.len(), numbers.capacity());
}
