// Conway's game of life on a torus: vectors of vectors, or-patterns.
fn step(g: &Vec<Vec<bool>>) -> Vec<Vec<bool>> {
    let h = g.len() as i32;
    let w = g[0].len() as i32;
    let mut out = vec![vec![false; w as usize]; h as usize];
    for r in 0..h {
        for c in 0..w {
            let mut n = 0;
            for dr in -1..=1 {
                for dc in -1..=1 {
                    if (dr, dc) == (0, 0) {
                        continue;
                    }
                    let (rr, cc) = ((r + dr).rem_euclid(h), (c + dc).rem_euclid(w));
                    if g[rr as usize][cc as usize] {
                        n += 1;
                    }
                }
            }
            out[r as usize][c as usize] = matches!((g[r as usize][c as usize], n), (true, 2) | (_, 3));
        }
    }
    out
}
fn show(g: &[Vec<bool>]) -> String {
    g.iter().map(row).collect::<Vec<String>>().join("\n")
}
fn row(r: &Vec<bool>) -> String {
    r.iter().map(cell).collect()
}
fn cell(b: &bool) -> char {
    if *b {
        '#'
    } else {
        '.'
    }
}
fn parse(s: &str) -> Vec<Vec<bool>> {
    s.lines().map(line).collect()
}
fn line(l: &str) -> Vec<bool> {
    l.trim().chars().map(alive).collect()
}
fn alive(c: char) -> bool {
    c == '#'
}
fn main() {
    let mut g = parse(".#...\n ..#..\n ###..\n .....\n .....");
    for i in 0..3 {
        println!("gen {i}\n{}", show(&g));
        g = step(&g);
    }
    println!("{}", g.concat().iter().filter(on).count());
}
fn on(b: &&bool) -> bool {
    **b
}

//--- expected stdout
// gen 0
// .#...
// ..#..
// ###..
// .....
// .....
// gen 1
// .....
// #.#..
// .##..
// .#...
// .....
// gen 2
// .....
// ..#..
// #.#..
// .##..
// .....
// 5
