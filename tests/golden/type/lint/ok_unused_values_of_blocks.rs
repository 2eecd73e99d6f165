// The value of a block is that of its last expression: thrown away, it is told as that is.
#[must_use]
fn five() -> i32 {
    5
}
fn main() {
    {
        five()
    };
    {
        five();
        {
            five()
        }
    };
    {
        String::new().len()
    };
    let x = 1;
    {
        x
    };
    if x == 1 {
        five()
    } else {
        0
    };
    'a: {
        break 'a five()
    };
    'b: {
        if x == 2 {
            break 'b 1;
        }
        five()
    };
    {
        "a".parse::<i32>()
    };
}
