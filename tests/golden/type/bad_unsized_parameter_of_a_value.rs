// A function that is a value is asked whether what it takes has a size, as one that is called is.

fn up(x: str) -> i32 { //~ E0277
    1
}

fn main() {
    let f = up; //~ E0277
    let v = vec!["a"];
    let g = v.iter().map(up); //~ E0631
}
