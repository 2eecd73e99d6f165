// A struct holds a closure in a field of a type parameter; parentheses call it.
struct Rule<F>
where
    F: Fn(i32) -> bool,
{
    name: &'static str,
    holds: F,
}

impl<F: Fn(i32) -> bool> Rule<F> {
    fn check(&self, n: i32) -> String {
        format!("{} {}: {}", n, self.name, (self.holds)(n))
    }
}

fn main() {
    let limit = 10;
    let small = Rule { name: "is small", holds: |n| n < limit };
    let even = Rule { name: "is even", holds: |n| n % 2 == 0 };
    println!("{}", small.check(12));
    println!("{}", even.check(12));
}

//--- expected stdout
// 12 is small: false
// 12 is even: true
