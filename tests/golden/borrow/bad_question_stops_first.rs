// `?` looks at leaving first: the temporaries of its statement end there before they do where the
// function goes on.

struct Two<'a, 'b> {
    left: &'a String,
    right: &'b mut i32,
}

fn part(_: &mut i32) -> Option<&mut i32> {
    let v = (Some(Two { left: &String::new(), right: &mut 7 }))?; //~ E0716
    println!("{}", v.left);
    return Some(v.right); //~ E0515
}

fn main() {}
