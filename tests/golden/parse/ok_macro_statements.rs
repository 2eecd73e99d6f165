// A macro call in braces ends a statement without `;`, unless `.` or `?` goes on with it.

struct Sum(i32);

fn length() -> usize {
    vec! { 1, 2 }.len()
}

fn text(n: i32) -> String {
    assert! { n > 0 }
    format! { "{n}" }
}

fn main() {
    println! { "a" }
    #[cfg(unix)]
    println! { "b" }
    let squares = [0; { assert! { true } 2 }];
    for i in squares { print! { "{i}" } println! {} }
    let add = |x: i32| { println! { "{x}" } x + 1 };
    match add(2) { 3 => println! { "three" }, _ => {} }
    assert! { true } if squares[0] == 1 {}
    let mut n = 1;
    let m = &mut n;
    assert_eq! { length(), 2 } *m = 2;
    std::println! { "{}", text(n) } ;
    let sums = [Sum(vec! { 1 }[0]), Sum(2)];
    println! { "{}", sums[0].0 + sums[1].0 }
}
