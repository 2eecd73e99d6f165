// `while let` with stacks, options, nested patterns and several names.
fn main() {
    let mut stack = vec![(1, 'a'), (2, 'b'), (3, 'c')];
    while let Some((n @ 2.., c)) = stack.pop() {
        println!("{n} {c}");
    }
    println!("{}", stack.len());
    let mut o = Some(3);
    while let Some(n) = o {
        print!("{n} ");
        o = if n > 0 { Some(n - 1) } else { None };
    }
    println!();
    let mut s = &[1, 2, 3, 4, 5][..];
    while let [a, b, rest @ ..] = s {
        println!("{a}+{b}");
        s = rest;
    }
    println!("{s:?}");
}

//--- expected stdout
// 3 c
// 2 b
// 0
// 3 2 1 0 
// 1+2
// 3+4
// [5]
