// A small whole program: bubble sort of a vector through a mutable slice.
fn sort(v: &mut [i32]) -> u32 {
    let mut swaps = 0;
    let n = v.len();
    for i in 0..n {
        let mut done = true;
        for j in 0..n - 1 - i {
            if v[j] > v[j + 1] {
                v.swap(j, j + 1);
                swaps += 1;
                done = false;
            }
        }
        if done {
            break;
        }
    }
    swaps
}

fn main() {
    let mut v = vec![5, 2, 9, -1, 5, 0];
    let swaps = sort(&mut v);
    println!("{:?} after {swaps} swaps", v);
}

//--- expected stdout
// [-1, 0, 2, 5, 5, 9] after 9 swaps
