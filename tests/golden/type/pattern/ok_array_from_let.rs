// A `let` with a slice pattern that names all elements wants an array of that length.
fn main() {
    let [first, second] = vec![1, 2].try_into().unwrap();
    let (name, [width, height]) = ("box", "3x4".split('x').map(str::to_owned).collect::<Vec<_>>().try_into().unwrap());
    println!("{}", first + second);
    println!("{name} {width} {height}");
}
