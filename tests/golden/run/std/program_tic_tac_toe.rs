// Tic-tac-toe: arrays in a struct, `?` on options turned into errors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cell {
    Empty,
    X,
    O,
}
#[derive(Clone)]
struct Board {
    cells: [[Cell; 3]; 3],
    turn: Cell,
}
impl std::fmt::Display for Board {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        for (i, row) in self.cells.iter().enumerate() {
            if i > 0 {
                writeln!(f, "-+-+-")?;
            }
            let s: Vec<String> = row.iter().map(sym).collect();
            writeln!(f, "{}", s.join("|"))?;
        }
        Ok(())
    }
}
fn sym(c: &Cell) -> String {
    match c {
        Cell::Empty => " ",
        Cell::X => "X",
        Cell::O => "O",
    }
    .to_string()
}
impl Board {
    fn play(&mut self, r: usize, c: usize) -> Result<(), &'static str> {
        match self.cells.get(r).ok_or("row")?.get(c).ok_or("column")? {
            Cell::Empty => {}
            _ => return Err("taken"),
        }
        self.cells[r][c] = self.turn;
        self.turn = if self.turn == Cell::X { Cell::O } else { Cell::X };
        Ok(())
    }
    fn winner(&self) -> Option<Cell> {
        let c = &self.cells;
        let lines = [
            [(0, 0), (0, 1), (0, 2)],
            [(1, 0), (1, 1), (1, 2)],
            [(2, 0), (2, 1), (2, 2)],
            [(0, 0), (1, 0), (2, 0)],
            [(0, 1), (1, 1), (2, 1)],
            [(0, 2), (1, 2), (2, 2)],
            [(0, 0), (1, 1), (2, 2)],
            [(0, 2), (1, 1), (2, 0)],
        ];
        for [a, b, d] in lines {
            let x = c[a.0][a.1];
            if x != Cell::Empty && x == c[b.0][b.1] && x == c[d.0][d.1] {
                return Some(x);
            }
        }
        None
    }
    fn full(&self) -> bool {
        self.cells.iter().flatten().all(used)
    }
}
fn used(c: &Cell) -> bool {
    *c != Cell::Empty
}
fn main() {
    let mut b = Board {
        cells: [[Cell::Empty; 3]; 3],
        turn: Cell::X,
    };
    for (r, c) in [
        (1, 1),
        (0, 0),
        (0, 0),
        (5, 0),
        (0, 7),
        (0, 2),
        (2, 0),
        (1, 0),
        (2, 2),
        (2, 1),
    ] {
        match b.play(r, c) {
            Ok(()) => {}
            Err(e) => println!("({r}, {c}): {e}"),
        }
        if let Some(w) = b.winner() {
            println!("{w:?} wins");
            break;
        }
    }
    print!("{b}");
    println!("{} {:?}", b.full(), b.winner());
}

//--- expected stdout
// (0, 0): taken
// (5, 0): row
// (0, 7): column
// O| |X
// -+-+-
// X|X| 
// -+-+-
// O|X|O
// false None
