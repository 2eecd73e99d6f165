// What the update syntax takes from another struct is moved out of it.
struct Account {
    owner: String,
    email: String,
    logins: u32,
}

fn main() {
    let first = Account { owner: String::from("ann"), email: String::from("a@x"), logins: 1 };
    let second = Account { email: String::from("b@x"), ..first };
    println!("{} {} {}", second.owner, second.email, second.logins);
    println!("{}", first.email);
    println!("{}", first.owner); //~ E0382
}
