// All together: a small program to read.
//
// A shelf of boxes; each box has a label and parts. Before you run it, mark in the text every place
// where a block is allocated, moved to a new owner, or freed. Then compare with the narration.
//
// Look for: the one move that is easily missed (`for part in parts`, which takes the vector), and for
// the blocks that live longest.

#[derive(Debug, Clone, PartialEq)]
enum Part {
    Screw(u32),
    Wire { length: f64, colour: String },
}

#[derive(Debug)]
struct Crate {
    label: String,
    parts: Vec<Part>,
}

impl Crate {
    fn new(label: &str) -> Crate {
        Crate { label: label.to_string(), parts: Vec::new() }
    }

    fn with(mut self, part: Part) -> Crate {
        self.parts.push(part);
        self
    }

    fn unpack(self) -> Vec<Part> {
        self.parts
    }
}

struct Shelf {
    slots: Vec<Option<Crate>>,
}

impl Shelf {
    fn put(&mut self, at: usize, new: Crate) -> Option<Crate> {
        let old = self.slots[at].take();
        self.slots[at] = Some(new);
        old
    }

    fn find(&self, label: &str) -> Option<&Crate> {
        for slot in &self.slots {
            if let Some(found) = slot {
                if found.label == label {
                    return Some(found);
                }
            }
        }
        None
    }
}

fn weight(parts: &[Part]) -> f64 {
    let mut sum = 0.0;
    for part in parts {
        sum += match part {
            Part::Screw(size) => *size as f64 * 0.5,
            Part::Wire { length, .. } => *length * 2.0,
        };
    }
    sum
}

fn main() {
    let mut shelf = Shelf { slots: vec![None, None] };
    let red = Part::Wire { length: 1.5, colour: String::from("red") };
    shelf.put(0, Crate::new("a").with(Part::Screw(4)).with(red.clone()));
    shelf.put(1, Crate::new("b").with(red));

    if let Some(found) = shelf.find("a") {
        println!("{} weighs {:.2}", found.label, weight(&found.parts));
    }

    match shelf.put(0, Crate::new("c")) {
        Some(old) => {
            println!("took {} from the shelf", old.label);
            let parts = old.unpack();
            for part in parts {
                println!("  {:?}", part);
            }
        }
        None => println!("the slot was empty"),
    }
    println!("a is {}there", if shelf.find("a").is_some() { "" } else { "not " });
}
