// `flatten` of what gives at most one item keeps no iterator over it: not of an `Option`, but of a reference to an array.

fn main() {
    let mut options = vec![Some(1), None, Some(2)].into_iter().flatten();
    options.next();
    println!("{options:?}");
    println!("{:?} {:?}", options.next_back(), options.next());

    let mut arrays = [[1], [2], [3]].into_iter().flatten();
    println!("{:?} {:?}", arrays.next(), arrays.next_back());
    println!("{arrays:?}");

    let lent = [[1], [2]];
    let mut references = lent.iter().flatten();
    references.next();
    println!("{references:?}");

    let mut mapped = (0..3).flat_map(|i| if i == 1 { Err("odd") } else { Ok(i) });
    println!("{:?} {:?} {:?}", mapped.next(), mapped.next(), mapped.next());
}

//--- expected stdout
// Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(IntoIter([None, Some(2)])) }, frontiter: None, backiter: None } }
// Some(2) None
// Some(1) Some(3)
// Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(IntoIter([[2]])) }, frontiter: None, backiter: None } }
// Flatten { inner: FlattenCompat { iter: Fuse { iter: Some(Iter([[2]])) }, frontiter: Some(Iter([])), backiter: None } }
// Some(0) Some(2) None
