// Of branches that should have one type, what lacks a value is told at the last statement.
fn a(b: bool) {
    let w = if b {
        1
    } else {
        let x = 2;
        println!("{}", x); //~ E0308
    };
    let y = if b {
        1
    } else {
        let q = 1; //~ E0308
    };
    let z = if b {
        1
    } else { //~ E0308
    };
    let m = match b {
        true => 1,
        false => {
            let q = 2;
            println!("{}", q); //~ E0308
        }
    };
    let v: Vec<i32> = if b {
        vec![1]
    } else { //~ E0308
        println!("a");
    };
}

fn pair(b: bool) -> (f64, i32, i32) {
    let m = if b {
        1.5;
    } else {
        2.5 //~ E0308
    };
    (m, 1) //~ E0308
}

fn main() {}
