// Strings inside `{:#?}` keep their escapes on one line; deeper nesting indents by four.
#[derive(Debug)]
struct Wrap(Vec<Option<(i32, String)>>);

fn main() {
    println!("{:#?}", Wrap(vec![None, Some((1, String::from("a\nb")))]));
}

//--- expected stdout
// Wrap(
//     [
//         None,
//         Some(
//             (
//                 1,
//                 "a\nb",
//             ),
//         ),
//     ],
// )
