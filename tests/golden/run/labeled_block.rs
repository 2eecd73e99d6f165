// A labelled block is left early with a value.
fn classify(n: i32) -> &'static str {
    'done: {
        if n < 0 {
            break 'done "negative";
        }
        if n == 0 {
            break 'done "zero";
        }
        "positive"
    }
}

fn main() {
    println!("{} {} {}", classify(-1), classify(0), classify(1));
}

//--- expected stdout
// negative zero positive
