// A table with headings: fill, width and alignment.
struct Student {
    name: &'static str,
    marks: [u32; 3],
}
impl Student {
    fn avg(&self) -> f64 {
        self.marks.iter().sum::<u32>() as f64 / self.marks.len() as f64
    }
    fn grade(&self) -> char {
        match self.avg() as u32 {
            90..=100 => 'A',
            80..=89 => 'B',
            70..=79 => 'C',
            _ => 'F',
        }
    }
}
fn main() {
    let st = [
        Student {
            name: "Ann",
            marks: [95, 88, 92],
        },
        Student {
            name: "Bo",
            marks: [70, 75, 80],
        },
        Student {
            name: "Cy",
            marks: [10, 50, 60],
        },
    ];
    println!("{:<6}|{:^15}|{:>6}|{:^5}", "name", "marks", "avg", "grade");
    println!("{:-<6}+{:-^15}+{:->6}+{:-^5}", "", "", "", "");
    for s in st.iter() {
        println!(
            "{:<6}|{:^15}|{:>6.2}|{:^5}",
            s.name,
            format!("{:?}", s.marks),
            s.avg(),
            s.grade()
        );
    }
    let best = st.iter().max_by(cmp).unwrap();
    println!("best {}", best.name);
    let cols: Vec<u32> = (0..3).map(zero).collect();
    println!("{cols:?}");
    println!("{}", st.iter().map(Student::avg).sum::<f64>() / st.len() as f64);
}
fn cmp(a: &&Student, b: &&Student) -> std::cmp::Ordering {
    a.avg().total_cmp(&b.avg())
}
fn zero(i: usize) -> u32 {
    i as u32 * 2
}

//--- expected stdout
// name  |     marks     |   avg|grade
// ------+---------------+------+-----
// Ann   | [95, 88, 92]  | 91.67|  A  
// Bo    | [70, 75, 80]  | 75.00|  C  
// Cy    | [10, 50, 60]  | 40.00|  F  
// best Ann
// [0, 2, 4]
// 68.8888888888889
