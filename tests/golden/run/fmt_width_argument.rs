// Width and precision from arguments: `width$`, `.prec$` and `.*`.
fn main() {
    let width = 8;
    let prec = 2;
    println!("[{:width$}] [{:>1$}]", 5, 6);
    println!("[{:.prec$}] [{:width$.prec$}]", 1.23456, 9.87654);
    println!("[{:.*}] [{:>w$}]", 1, 2.55, "r", w = 4);
}

//--- expected stdout
// [       5] [     6]
// [1.23] [    9.88]
// [2.5] [   r]
