// try_reserve says when the capacity asked for is more than a collection can have.
use std::collections::{HashMap, HashSet, TryReserveError, VecDeque};

fn fill(n: usize) -> Result<Vec<u64>, TryReserveError> {
    let mut v = Vec::new();
    v.try_reserve_exact(n)?;
    v.push(7);
    Ok(v)
}

fn main() {
    match fill(usize::MAX) {
        Ok(v) => println!("{:?}", v),
        Err(error) => println!("{error}; {error:?}"),
    }
    println!("{:?}", fill(3));
    let mut text = String::from("ab");
    println!("{:?} {}", text.try_reserve(10), text.capacity() >= 12);
    println!("{:?}", text.try_reserve(usize::MAX));
    println!("{:?}", text.try_reserve_exact(isize::MAX as usize));
    let mut queue: VecDeque<u8> = VecDeque::new();
    println!("{:?} {:?}", queue.try_reserve(5), queue.try_reserve_exact(usize::MAX).is_err());
    let mut map: HashMap<u8, u8> = HashMap::new();
    println!("{:?} {:?}", map.try_reserve(3), map.try_reserve(usize::MAX));
    let mut set: HashSet<u8> = HashSet::new();
    println!("{:?}", set.try_reserve(usize::MAX).unwrap_err());
    let mut v = vec![1, 3];
    *v.insert_mut(1, 5) += 1;
    *v.push_mut(9) -= 1;
    *queue.push_back_mut(4) *= 2;
    *queue.push_front_mut(3) *= 2;
    println!("{:?} {:?}", v, queue);
}

//--- expected stdout
// memory allocation failed because the computed capacity exceeded the collection's maximum; TryReserveError { kind: CapacityOverflow }
// Ok([7])
// Ok(()) true
// Err(TryReserveError { kind: CapacityOverflow })
// Err(TryReserveError { kind: CapacityOverflow })
// Ok(()) true
// Ok(()) Err(TryReserveError { kind: CapacityOverflow })
// TryReserveError { kind: CapacityOverflow }
// [1, 6, 3, 8] [6, 8]
