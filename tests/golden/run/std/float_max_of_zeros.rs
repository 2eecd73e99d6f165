// Of two zeros `max` and `min` give the first.
fn main() {
    println!("{:?} {:?}", (0.0f64).max(-0.0), (-0.0f64).max(0.0));
    println!("{:?} {:?}", (0.0f32).min(-0.0), (-0.0f32).min(0.0));
}

//--- expected stdout
// 0.0 -0.0
// 0.0 -0.0
