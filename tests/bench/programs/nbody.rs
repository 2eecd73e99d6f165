// N bodies under gravity: field access on structs in an array, floating point all the way.
#[derive(Clone, Copy)]
struct Body {
    x: f64,
    y: f64,
    z: f64,
    vx: f64,
    vy: f64,
    vz: f64,
    mass: f64,
}

const PI: f64 = 3.141592653589793;
const SOLAR_MASS: f64 = 4.0 * PI * PI;
const DAYS: f64 = 365.24;

fn planet(p: [f64; 3], v: [f64; 3], mass: f64) -> Body {
    Body {
        x: p[0],
        y: p[1],
        z: p[2],
        vx: v[0] * DAYS,
        vy: v[1] * DAYS,
        vz: v[2] * DAYS,
        mass: mass * SOLAR_MASS,
    }
}

// Newton's iteration, so that both languages do the same steps.
fn square_root(value: f64) -> f64 {
    let mut guess = if value > 1.0 { value } else { 1.0 };
    loop {
        let next = 0.5 * (guess + value / guess);
        if next >= guess {
            return guess;
        }
        guess = next;
    }
}

fn energy(bodies: &[Body]) -> f64 {
    let mut e = 0.0;
    for i in 0..bodies.len() {
        let b = &bodies[i];
        e += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
        for j in i + 1..bodies.len() {
            let c = &bodies[j];
            let dx = b.x - c.x;
            let dy = b.y - c.y;
            let dz = b.z - c.z;
            e -= b.mass * c.mass / square_root(dx * dx + dy * dy + dz * dz);
        }
    }
    e
}

fn offset_momentum(bodies: &mut [Body]) {
    let mut px = 0.0;
    let mut py = 0.0;
    let mut pz = 0.0;
    for b in bodies.iter() {
        px += b.vx * b.mass;
        py += b.vy * b.mass;
        pz += b.vz * b.mass;
    }
    bodies[0].vx = -px / SOLAR_MASS;
    bodies[0].vy = -py / SOLAR_MASS;
    bodies[0].vz = -pz / SOLAR_MASS;
}

fn advance(bodies: &mut [Body], dt: f64) {
    let n = bodies.len();
    for i in 0..n {
        for j in i + 1..n {
            let b = bodies[i];
            let other = &mut bodies[j];
            let dx = b.x - other.x;
            let dy = b.y - other.y;
            let dz = b.z - other.z;
            let d2 = dx * dx + dy * dy + dz * dz;
            let mag = dt / (d2 * square_root(d2));
            other.vx += dx * b.mass * mag;
            other.vy += dy * b.mass * mag;
            other.vz += dz * b.mass * mag;
            let m = other.mass * mag;
            let this = &mut bodies[i];
            this.vx -= dx * m;
            this.vy -= dy * m;
            this.vz -= dz * m;
        }
    }
    for b in bodies.iter_mut() {
        b.x += dt * b.vx;
        b.y += dt * b.vy;
        b.z += dt * b.vz;
    }
}

fn main() {
    let mut bodies = vec![
        planet([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 1.0),
        planet([4.84, -1.16, -0.104], [0.00166, 0.0077, -0.000069], 0.00095),
        planet([8.34, 4.12, -0.404], [-0.00277, 0.005, 0.000023], 0.000286),
        planet([12.89, -15.11, -0.223], [0.00296, 0.00238, -0.0000297], 0.0000437),
        planet([15.38, -25.92, 0.179], [0.00268, 0.00163, -0.0000952], 0.0000515),
    ];
    offset_momentum(&mut bodies);
    println!("{:.9}", energy(&bodies));
    for _ in 0..250_000 {
        advance(&mut bodies, 0.01);
    }
    println!("{:.9}", energy(&bodies));
}
