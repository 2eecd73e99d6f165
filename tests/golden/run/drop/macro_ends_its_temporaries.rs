// The printing macros, `format!`, `debug_assert_eq!` and `for` drop what they made themselves, even inside of a larger
// expression; `assert_eq!` leaves that to the statement.
struct Loud(i32);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn number(&self) -> i32 {
        self.0
    }
    fn count(&self) -> std::ops::Range<i32> {
        0..self.0
    }
}

fn main() {
    let _pair = (println!("{}", Loud(1).number()), println!("behind println"));
    let text = (format!("{}", Loud(2).number()), println!("behind format")).0;
    println!("{text} {}", format!("{}{}", Loud(3).number(), Loud(4).number()));
    match (print!("{} ", Loud(5).number()), 5) {
        _ => println!("in the match"),
    }
    let _pair = (debug_assert_eq!(Loud(6).number(), 6), println!("behind debug_assert_eq"));
    let _pair = (assert_eq!(Loud(7).number(), 7), println!("behind assert_eq"));
    let _pair = (
        for i in Loud(2).count() {
            println!("round {i}")
        },
        println!("behind for"),
    );
}

//--- expected stdout
// 1
// drop 1
// behind println
// drop 2
// behind format
// drop 4
// drop 3
// 2 34
// 5 drop 5
// in the match
// drop 6
// behind debug_assert_eq
// behind assert_eq
// drop 7
// round 0
// round 1
// drop 2
// behind for
