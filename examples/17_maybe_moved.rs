// Moved on one path only.
//
// Whether `parcel` is moved depends on a number that is known only when the program runs. At the end of
// the function the parcel must be dropped exactly if it was not sent. So the compiler keeps a hidden
// flag in the frame, and asks it there.
//
// Look for: "skip" in the first call, and the real drop in the second one: what the drop flag says
// decides. `fleck dump --stage=frames` shows where in the frame it lies. A variable that was moved may
// get a new value (`parcel = ...`): then it owns again.

struct Parcel {
    to: String,
}

impl Drop for Parcel {
    fn drop(&mut self) {
        println!("  the parcel to {} is gone", self.to);
    }
}

fn send(parcel: Parcel) {
    println!("  sending to {}", parcel.to);
}

fn office(weight: u32) {
    let parcel = Parcel { to: String::from("Rome") };
    if weight < 10 {
        send(parcel);
    } else {
        println!("  too heavy");
    }
    println!("  the office closes");
}

fn main() {
    println!("a light one:");
    office(3);
    println!("a heavy one:");
    office(30);

    println!("sent, and packed again:");
    let mut parcel = Parcel { to: String::from("Oslo") };
    send(parcel);
    parcel = Parcel { to: String::from("Bern") };
    println!("  now to {}", parcel.to);
}
