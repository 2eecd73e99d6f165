// `let else` with enums, slices, nested options and literals.
enum Cmd {
    Go(u32),
    Stop,
}

fn go(c: &Cmd) -> u32 {
    let Cmd::Go(n) = c else { return 0 };
    *n
}

fn pair(s: &[u32]) -> Option<u32> {
    let [a, b] = s else {
        return None;
    };
    Some(a * b)
}

fn deep(o: Option<Option<(u32, char)>>) -> String {
    let Some(Some((n @ 1..=9, 'x'))) = o else {
        return String::from("no");
    };
    format!("yes {n}")
}

fn main() {
    println!("{} {}", go(&Cmd::Go(5)), go(&Cmd::Stop));
    println!("{:?} {:?}", pair(&[3, 4]), pair(&[1]));
    println!("{} {}", deep(Some(Some((3, 'x')))), deep(Some(Some((30, 'x')))));
    println!("{}", deep(Some(None)));
}

//--- expected stdout
// 5 0
// Some(12) None
// yes 3 no
// no
