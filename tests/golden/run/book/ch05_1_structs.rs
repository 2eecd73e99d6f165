// Fields, init shorthand, update syntax, tuple structs and unit structs.
#[derive(Debug, Clone)]
struct Account {
    owner: String,
    email: String,
    logins: u64,
    active: bool,
}

#[derive(Debug, PartialEq)]
struct Colour(u8, u8, u8);

#[derive(Debug)]
struct Always;

fn account(owner: &str, email: &str) -> Account {
    let (owner, email) = (owner.to_string(), email.to_string());
    Account { owner, email, active: true, logins: 1 }
}

fn main() {
    let mut first = account("ann", "ann@x");
    first.email = String::from("ann@y");
    let second = Account { owner: "bo".into(), email: "bo@x".into(), ..first };
    println!("{first:?}\n{second:#?}");
    let Colour(r, g, b) = Colour(1, 2, 3);
    println!("{} {:?}", r + g + b, Always);
    println!("{}", Colour(0, 0, 0) == Colour(0, 0, 1));
}

//--- expected stdout
// Account { owner: "ann", email: "ann@y", logins: 1, active: true }
// Account {
//     owner: "bo",
//     email: "bo@x",
//     logins: 1,
//     active: true,
// }
// 6 Always
// false
