// A loop inside of a loop: the first rounds of both are told.
fn main() {
    let mut count = 0;
    for row in 0..5 {
        for column in 0..4 {
            let cell = Box::new(row * column);
            count += *cell;
        }
        println!("row {row}");
    }
    println!("{count}");
}

//--- expected narration
//--- expected stdout
