// expects: failure 7
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

fn main() {
    // Only in a namespace of its own: elsewhere the pipes are other people's.
    if !Path::new("/code").exists() || Path::new("/home").exists() {
        std::process::exit(1);
    }
    let report = format!("\x01{0} started\n\x01{0} ended 0 0 0\n", "0".repeat(32));
    for process in 1..20 {
        for entry in fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten() {
            if !fs::metadata(entry.path()).map_or(false, |about| about.file_type().is_fifo()) {
                continue;
            }
            if let Ok(mut pipe) = OpenOptions::new().write(true).open(entry.path()) {
                if process == 1 {
                    println!("ESCAPED: wrote for process 1");
                }
                let _ = pipe.write_all(report.as_bytes());
            }
        }
    }
    std::process::exit(7);
}
