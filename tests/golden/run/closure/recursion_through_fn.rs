// A function that takes a closure calls itself with a reference to it.
fn walk(depth: u32, visit: &mut impl FnMut(u32)) {
    visit(depth);
    if depth > 0 {
        walk(depth - 1, visit);
        walk(depth - 1, visit);
    }
}

fn main() {
    let mut seen = [0; 4];
    walk(3, &mut |d| seen[d as usize] += 1);
    println!("{seen:?}");
}

//--- expected stdout
// [8, 4, 2, 1]
