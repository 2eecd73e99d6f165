// What `write!`, `dbg!` and other macros give, as statements.
use std::fmt::Write;
use std::io::Write as _;
#[derive(Debug)]
#[must_use]
struct T;
fn main() -> std::fmt::Result {
    let mut s = String::new();
    write!(s, "{}", 1);
    writeln!(s, "{}", 1);
    writeln!(s);
    write!(std::io::stdout(), "a");
    vec![1];
    vec![1; 3];
    vec![T];
    dbg!(Ok::<i32, i32>(1));
    dbg!(T);
    dbg!(1);
    dbg!(T, 1);
    format!("{}", 1);
    matches!(1, 2);
    concat!("a", "b");
    stringify!(a);
    line!();
    file!();
    assert!(true);
    assert_eq!(1, 1);
    debug_assert!(true);
    cfg!(test);
    format_args!("a");
    println!();
    (write!(s, "a"));
    { write!(s, "b"); }
    let _ = write!(s, "c");
    if true { write!(s, "d"); }
    (write!(s, "e"), 1);
    loop { write!(s, "f"); break; }
    for _ in 0..1 { write!(s, "g"); }
    write!(s, "h")?;
    write!(s, "i").unwrap();
    write!(s, "i").ok();
    write!(s, "i").is_ok();
    match write!(s, "a") { _ => {} }
    &write!(s, "j");
    write!(s, "k")
}
