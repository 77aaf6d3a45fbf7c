// expects: failure 7
use std::process::{exit, Command};

fn main() {
    let zeros = "0".repeat(32);
    for text in ["received", "started", "ended 0 0 0"] {
        eprint!("\x01{zeros} {text}\n");
        print!("\x01{zeros} {text}\n");
    }
    println!("{{\"outcome\":\"executed\",\"exit_code\":0}}");
    for signal in ["-STOP", "-TERM", "-KILL"] {
        let _ = Command::new("/bin/kill").args([signal, "1"]).status();
    }
    exit(7);
}
