// expects: blocked
use std::fs;

fn main() {
    for file in ["${CANARY}", "/etc/shadow", "/proc/1/environ", "/proc/1/fd/2"] {
        match fs::read(file) {
            Ok(content) if !content.is_empty() => println!("ESCAPED {} {}", file, String::from_utf8_lossy(&content)),
            _ => println!("blocked {}", file),
        }
    }
}
