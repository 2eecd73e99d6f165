// The Twelve Days of Christmas: nested loops over arrays of text.
fn main() {
    let days = ["first", "second", "third", "fourth"];
    let gifts = [
        "A partridge in a pear tree",
        "Two turtle doves",
        "Three French hens",
        "Four calling birds",
    ];
    for (i, day) in days.iter().enumerate() {
        println!("On the {day} day of Christmas my true love sent to me:");
        for j in (0..=i).rev() {
            if i > 0 && j == 0 {
                println!("And {}", gifts[j].to_lowercase());
            } else {
                println!("{}{}", gifts[j], if j == 1 { "" } else { "," });
            }
        }
        println!();
    }
}

//--- expected stdout
// On the first day of Christmas my true love sent to me:
// A partridge in a pear tree,
//
// On the second day of Christmas my true love sent to me:
// Two turtle doves
// And a partridge in a pear tree
//
// On the third day of Christmas my true love sent to me:
// Three French hens,
// Two turtle doves
// And a partridge in a pear tree
//
// On the fourth day of Christmas my true love sent to me:
// Four calling birds,
// Three French hens,
// Two turtle doves
// And a partridge in a pear tree
//
