// expects: blocked
use std::net::{TcpStream, UdpSocket};
use std::os::unix::net::UnixStream;

fn attempt<T>(name: &str, result: std::io::Result<T>) {
    match result {
        Ok(_) => println!("ESCAPED {name}"),
        Err(error) => println!("blocked {name} {error}"),
    }
}

fn main() {
    attempt("tcp", TcpStream::connect("${HOST}:${TCP}"));
    attempt("tcp6", TcpStream::connect("[::1]:${TCP}"));
    attempt("name", TcpStream::connect("localhost:${TCP}"));
    attempt("unix", UnixStream::connect("${UNIX}"));
    if let Ok(socket) = UdpSocket::bind("127.0.0.1:0") {
        let _ = socket.send_to(b"ping", "${HOST}:${UDP}");
    }
}
