use std::io::Read;

fn longest<'a>(lines: &[&'a str]) -> Option<&'a str> {
    lines.first().copied()
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
