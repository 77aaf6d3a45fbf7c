use std::{env, fs, io, process};

fn main() {
    let mut line = String::new();
    io::stdin().read_line(&mut line).unwrap();
    let data = fs::read_to_string("data.txt").unwrap();
    println!("{}|{}|{}", line.trim(), env::args().nth(1).unwrap(), data.trim());
    match env::args().nth(2).as_deref() {
        Some("exit") => {
            eprintln!("to standard error");
            process::exit(7);
        }
        Some("signal") => {
            process::Command::new("/bin/sh").args(["-c", "kill -TERM $PPID; sleep 60"]).status().unwrap();
        }
        _ => {}
    }
}
