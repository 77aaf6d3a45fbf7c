use std::io::Read;

fn longest<'a>(lines: &[&'a str]) -> Option<&'a str> {
    let mut best: Option<&'a str> = None;
    for line in lines {
        if best.map_or(true, |found| line.chars().count() > found.chars().count()) {
            best = Some(line);
        }
    }
    best
}

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    match longest(&lines) {
        Some(line) => println!("{line} ({})", line.chars().count()),
        None => println!("nothing"),
    }
}
