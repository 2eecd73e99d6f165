// Each round makes a new closure; closures without captures are collected as pointers.
fn main() {
    let mut results = vec![];
    for i in 1..4 {
        let times = |x: i32| x * i;
        results.push(times(10));
    }
    println!("{results:?}");
    let mut steps: Vec<fn(i32) -> i32> = vec![|x| x + 1, |x| x * 2];
    steps.push(|x| x - 3);
    println!("{}", steps.iter().fold(5, |x, f| f(x)));
    let mut total = 0;
    for n in [1, 2, 3] {
        let mut add = || total += n;
        add();
        add();
    }
    println!("{total}");
}

//--- expected stdout
// [10, 20, 30]
// 9
// 12
