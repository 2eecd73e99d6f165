// Quicksort in place over a mutable slice: comparisons, swaps, sub-slices.
fn quicksort(data: &mut [i64]) {
    let n = data.len();
    if n < 2 {
        return;
    }
    let pivot = data[n / 2];
    let mut i = 0;
    let mut j = n - 1;
    loop {
        while data[i] < pivot {
            i += 1;
        }
        while data[j] > pivot {
            j -= 1;
        }
        if i >= j {
            break;
        }
        let kept = data[i];
        data[i] = data[j];
        data[j] = kept;
        i += 1;
        j -= 1;
    }
    quicksort(&mut data[..i]);
    quicksort(&mut data[i..]);
}

fn main() {
    let n = 2_000_000;
    let mut data = Vec::new();
    let mut seed: i64 = 42;
    for _ in 0..n {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        data.push(seed / 8);
    }
    quicksort(&mut data);
    let mut check = 0;
    for i in 0..n {
        if i > 0 && data[i - 1] > data[i] {
            println!("not sorted at {i}");
        }
        check = (check * 7 + data[i]) % 1_000_000_007;
    }
    println!("{} .. {} .. {}", data[0], data[n / 2], data[n - 1]);
    println!("check {check}");
}
