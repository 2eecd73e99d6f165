// Variables live in frames.
//
// Every call of a function gets a frame on the stack: a piece of memory with room for the function's
// parameters and local variables. The frame is there from the call to the return, then the room is
// used again.
//
// Look for: the frame of `main`, and the frame of `area` that appears on top of it, twice, and goes
// away each time. How many bytes does each variable take? An i32 has 4, a u64 has 8, a bool has 1.
// Nothing here touches the heap: the summary says so.

fn area(width: i32, height: i32) -> i32 {
    let result = width * height;
    result
}

fn main() {
    let small = area(2, 3);
    let large = area(20, 30);
    let total: u64 = 660_000_000_000;
    let bigger = small < large;
    println!("{small} {large} {total} {bigger}");
}
