// Variables of alternatives are declared, and dropped, in the order of the first alternative.
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
type Pair = Result<(D, D), (D, D)>;

fn param((Ok((x, y)) | Err((y, x))): Pair) {
    println!("{} {}", x.0, y.0);
}

fn let_order(p: Pair) {
    let (Ok((x, y)) | Err((y, x))) = p;
    println!("{} {}", x.0, y.0);
}

fn match_order(p: Pair, guarded: bool) {
    match p {
        Ok((x, y)) | Err((y, x)) if guarded => println!("{} {} guarded", x.0, y.0),
        Err((a, b)) | Ok((b, a)) => println!("{} {}", a.0, b.0),
    }
}

fn if_let_order(p: Option<Pair>) {
    if let Some(Err((x, y)) | Ok((y, x))) = p {
        println!("{} {}", x.0, y.0);
    }
}

fn by_reference(p: &Pair) {
    let (Ok((x, y)) | Err((y, x))) = p;
    println!("{} {}", x.0, y.0);
}

fn main() {
    param(Ok((D("1"), D("2"))));
    param(Err((D("3"), D("4"))));
    let_order(Ok((D("5"), D("6"))));
    let_order(Err((D("7"), D("8"))));
    for guarded in [true, false] {
        match_order(Ok((D("9"), D("10"))), guarded);
        match_order(Err((D("11"), D("12"))), guarded);
    }
    if_let_order(Some(Ok((D("13"), D("14")))));
    if_let_order(Some(Err((D("15"), D("16")))));
    by_reference(&Err((D("17"), D("18"))));
    for (Ok((x, y)) | Err((y, x))) in [Ok((D("19"), D("20"))), Err((D("21"), D("22")))] {
        println!("{} {}", x.0, y.0);
    }
}

//--- expected stdout
// 1 2
// drop 2
// drop 1
// 4 3
// drop 3
// drop 4
// 5 6
// drop 6
// drop 5
// 8 7
// drop 7
// drop 8
// 9 10 guarded
// drop 10
// drop 9
// 12 11 guarded
// drop 11
// drop 12
// 10 9
// drop 9
// drop 10
// 11 12
// drop 12
// drop 11
// 14 13
// drop 13
// drop 14
// 15 16
// drop 16
// drop 15
// 18 17
// drop 17
// drop 18
// 19 20
// drop 20
// drop 19
// 22 21
// drop 21
// drop 22
