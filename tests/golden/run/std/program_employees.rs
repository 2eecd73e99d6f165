// A company of departments: text commands as slice patterns, a map of vectors.
use std::collections::HashMap;
#[derive(Debug)]
enum Command<'a> {
    Add { name: &'a str, dept: &'a str },
    List(&'a str),
    All,
    Bad(&'a str),
}
fn parse(line: &str) -> Command<'_> {
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.as_slice() {
        ["Add", name, "to", dept] => Command::Add { name, dept },
        ["List", dept] => Command::List(dept),
        ["All"] => Command::All,
        _ => Command::Bad(line),
    }
}
fn main() {
    let mut company: HashMap<String, Vec<String>> = HashMap::new();
    for line in [
        "Add Sally to Engineering",
        "Add Amir to Sales",
        "Add Bob to Engineering",
        "List Engineering",
        "List HR",
        "All",
        "What",
    ] {
        match parse(line) {
            Command::Add { name, dept } => company.entry(dept.to_string()).or_default().push(name.to_owned()),
            Command::List(dept) => match company.get(dept) {
                Some(people) => {
                    let mut p = people.clone();
                    p.sort();
                    println!("{dept}: {}", p.join(", "))
                }
                None => println!("no department {dept:?}"),
            },
            Command::All => {
                let mut ds: Vec<&String> = company.keys().collect();
                ds.sort();
                for d in ds {
                    println!("{d:<12}|{:>3}", company[d].len());
                }
            }
            bad @ Command::Bad(_) => println!("{bad:?}"),
        }
    }
}

//--- expected stdout
// Engineering: Bob, Sally
// no department "HR"
// Engineering |  2
// Sales       |  1
// Bad("What")
