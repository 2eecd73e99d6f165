// An exercise: a list of people for each department.
use std::collections::HashMap;

fn add(departments: &mut HashMap<String, Vec<String>>, command: &str) -> Result<(), String> {
    let words: Vec<&str> = command.split_whitespace().collect();
    match words.as_slice() {
        ["Add", name, "to", department] => {
            departments.entry(department.to_string()).or_default().push(name.to_string());
            Ok(())
        }
        _ => Err(format!("what is {command:?}?")),
    }
}

fn main() {
    let mut departments = HashMap::new();
    for command in ["Add Sally to Engineering", "Add Amir to Sales", "Fire Bob", "Add Al to Sales"] {
        if let Err(e) = add(&mut departments, command) {
            println!("{e}");
        }
    }
    let mut names: Vec<_> = departments.keys().cloned().collect();
    names.sort_unstable();
    for name in names {
        let mut people = departments[&name].clone();
        people.sort();
        println!("{name}: {}", people.join(", "));
    }
}

//--- expected stdout
// what is "Fire Bob"?
// Engineering: Sally
// Sales: Al, Amir
