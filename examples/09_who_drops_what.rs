// Who drops what, and when.
//
// A type may say what happens when one of its values ends: `impl Drop`. Here it prints a line, so that
// the program itself tells what Fleck tells: which value ended, and when.
//
// Look for: the order. Variables end in reverse order of their declaration; a struct's own `drop` comes
// before its fields'; elements of a vector go from front to back; a value that was moved ends with its
// new owner, and never twice; assigning to a variable ends the value that it held; `drop(x)` ends one
// early. Cover the output and write down what you expect, then compare.

struct Lamp {
    name: String,
}

impl Drop for Lamp {
    fn drop(&mut self) {
        println!("  lamp {} goes out", self.name);
    }
}

struct Room {
    ceiling: Lamp,
    desk: Lamp,
}

impl Drop for Room {
    fn drop(&mut self) {
        println!("  the room of {} and {} is left", self.ceiling.name, self.desk.name);
    }
}

fn lamp(name: &str) -> Lamp {
    Lamp { name: String::from(name) }
}

fn carry_away(taken: Lamp) {
    println!("carrying {} away", taken.name);
}

fn main() {
    let _hall = lamp("hall");
    let street = lamp("street");
    let _room = Room { desk: lamp("desk"), ceiling: lamp("ceiling") };
    let _chain = vec![lamp("red"), lamp("blue")];

    println!("moved into a function:");
    carry_away(street);

    println!("assigned over:");
    let mut door = lamp("old door");
    door = lamp("new door");

    println!("dropped early:");
    let porch = lamp("porch");
    drop(porch);

    println!("end of main, with {}:", door.name);
}
