use std::{env, fs, io};

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let data = fs::read_to_string("data.txt").unwrap();
    println!("{}|{}|{}", line.trim(), env::args().nth(1).unwrap(), data.trim());
}
