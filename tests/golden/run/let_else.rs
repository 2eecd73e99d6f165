// `let else` binds or leaves.
fn length(text: Option<&str>) -> usize {
    let Some(text) = text else {
        return 0;
    };
    text.len()
}

fn main() {
    println!("{} {}", length(Some("four")), length(None));
    for n in [Some(1), None, Some(3)] {
        let Some(n) = n else { continue };
        println!("{n}");
    }
}

//--- expected stdout
// 4 0
// 1
// 3
