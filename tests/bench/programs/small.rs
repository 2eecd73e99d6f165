// A student's first program with a vector of structs: what `fleck check` is timed on.
#[derive(Debug, Clone)]
struct Account {
    owner: String,
    cents: i64,
}

fn total(accounts: &[Account]) -> i64 {
    let mut sum = 0;
    for account in accounts {
        sum += account.cents;
    }
    sum
}

fn main() {
    let mut accounts = Vec::new();
    accounts.push(Account { owner: String::from("Ada"), cents: 1250 });
    accounts.push(Account { owner: String::from("Grace"), cents: 980 });
    accounts[0].cents += 300;
    let copy = accounts.clone();
    let first = &copy[0];
    println!("{} accounts, {} cents, first is {}", copy.len(), total(&copy), first.owner);
    println!("{:?}", accounts);
}
