// Reading by index and with get, changing in place, rows of an enum.
#[derive(Debug)]
enum Cell {
    Int(i32),
    Float(f64),
    Text(String),
}

fn main() {
    let mut v = vec![100, 32, 57];
    for i in &mut v {
        *i += 50;
    }
    println!("{} {:?} {:?}", v[0], v.get(1), v.get(9));
    let row = vec![Cell::Int(3), Cell::Text(String::from("blue")), Cell::Float(10.12)];
    for cell in row {
        println!("{cell:?}");
    }
    let mut i = 0;
    while i < v.len() {
        if v[i] % 2 == 1 {
            v.remove(i);
        } else {
            i += 1;
        }
    }
    println!("{v:?} {}", v.capacity());
}

//--- expected stdout
// 150 Some(82) None
// Int(3)
// Text("blue")
// Float(10.12)
// [150, 82] 3
