// expects: blocked
use std::fs;
use std::os::unix::fs::symlink;

fn attempt<T>(name: &str, result: std::io::Result<T>) {
    match result {
        Ok(_) => println!("ESCAPED {name}"),
        Err(error) => println!("blocked {name} {error}"),
    }
}

fn main() {
    symlink("${WRITE}/pwned", "/code/link").ok();
    for place in ["${WRITE}/pwned", "/usr/pwned", "/etc/passwd", "/pwned", "/dev/pwned", "/code/link", "/proc/sys/kernel/core_pattern"] {
        attempt(place, fs::write(place, "x"));
    }
    attempt("hard link", fs::hard_link("/usr/bin/env", "/usr/bin/pwned"));
    attempt("removal", fs::remove_file("/usr/bin/env"));
}
