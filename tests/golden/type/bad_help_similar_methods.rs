// A method that is not there: one of a similar name is offered, but none of the library's own helpers.
fn main() {
    let v = vec![1u8, 2];
    println!("{}", v.lens()); //~ E0599
    println!("{:?}", v.iter().into_vecs()); //~ E0599
    println!("{:?}", v.into_iter().in_place_source()); //~ E0599
}

//--- expected helps
// 4: there is a method of a similar name: `len`
