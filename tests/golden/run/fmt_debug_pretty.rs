// `{:#?}` puts each field and element on a line of its own, with trailing commas.
#[derive(Debug)]
struct Point {
    x: i32,
    y: i32,
}

#[derive(Debug)]
enum Item {
    Empty,
    At(Point),
    Named { name: String, sizes: Vec<u8> },
}

fn main() {
    println!("{:#?}", Point { x: 1, y: -2 });
    println!("{:#?}", (1, "two", [3, 4]));
    println!("{:#?}", vec![Item::Empty, Item::At(Point { x: 0, y: 0 })]);
    println!("{:#?}", Some(Item::Named { name: String::from("n"), sizes: vec![] }));
    println!("{:#?} {:#?}", (), Some(5));
}

//--- expected stdout
// Point {
//     x: 1,
//     y: -2,
// }
// (
//     1,
//     "two",
//     [
//         3,
//         4,
//     ],
// )
// [
//     Empty,
//     At(
//         Point {
//             x: 0,
//             y: 0,
//         },
//     ),
// ]
// Some(
//     Named {
//         name: "n",
//         sizes: [],
//     },
// )
// () Some(
//     5,
// )
