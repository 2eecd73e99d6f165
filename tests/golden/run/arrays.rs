// Arrays: length, indexing, element assignment, copies, nesting, comparison.
fn main() {
    let mut a = [1, 2, 3];
    let b = a;
    a[1] = 20;
    println!("{:?} {:?} {}", a, b, a.len());
    let mut grid = [[0; 3]; 2];
    grid[1][2] = 5;
    println!("{:?} {}", grid, grid[1].len());
    println!("{} {}", a == b, b == [1, 2, 3]);
    let empty: [i32; 0] = [];
    println!("{:?} {}", empty, empty.is_empty());
    let words = ["x"; 3];
    println!("{:?}", words);
}

//--- expected stdout
// [1, 20, 3] [1, 2, 3] 3
// [[0, 0, 0], [0, 0, 5]] 3
// false true
// [] true
// ["x", "x", "x"]
