// Building, joining, formatting; bytes, chars and slices of UTF-8 text.
fn main() {
    let mut s = "foo".to_string();
    let t = "bar";
    s.push_str(t);
    s.push('!');
    println!("{s} {t}");
    let sum = String::from("tic") + "-" + &String::from("tac") + "-toe";
    println!("{sum} {}", format!("{}-{}", "a", s));
    let hello = "Здравствуйте";
    println!("{} {} {}", hello.len(), hello.chars().count(), &hello[0..4]);
    for (c, b) in "नी".chars().zip("नी".bytes()) {
        println!("{c:?} {b}");
    }
    println!("{} {}", s.contains("bar"), s.replace("o", "0"));
}

//--- expected stdout
// foobar! bar
// tic-tac-toe a-foobar!
// 24 12 Зд
// 'न' 224
// 'ी' 164
// true f00bar!
