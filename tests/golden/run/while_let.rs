// `while let` goes on as long as the pattern matches.
fn main() {
    let mut stack = vec![1, 2, 3];
    while let Some(top) = stack.pop() {
        print!("{top} ");
        if top == 3 {
            stack.push(10);
        }
    }
    println!("{}", stack.len());
    let mut next = Some(1);
    while let Some(n) = next {
        next = if n < 100 { Some(n * 3) } else { None };
        print!("{n} ");
    }
    println!();
}

//--- expected stdout
// 3 10 2 1 0
// 1 3 9 27 81 243 
