// A label in front of a loop or a block that is the value of a `break`; constants without a name.
pub const _: i32 = 3;
const _: () = assert!(1 + 1 == 2);
fn main() {
    let x = 'a: loop {
        break 'a loop {
            break 3;
        };
    };
    let y = 'a: loop {
        break 'a (loop {
            break 4;
        });
    };
    let z = 'a: loop {
        break 'a 'b: loop {
            break 'b 5;
        };
    };
    let w = 'a: loop {
        break 'a { 6 };
    };
    let v = 'a: loop {
        break 'a if x > y { 7 } else { 8 };
    };
    println!("{x} {y} {z} {w} {v}");
}
