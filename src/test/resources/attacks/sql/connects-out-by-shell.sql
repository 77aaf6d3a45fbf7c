-- expects: bounded
\echo blocked
\! python3 -c "import socket; socket.create_connection(('127.0.0.1', ${TCP}), 2)"
\! python3 -c "import socket; socket.socket(socket.AF_UNIX).connect('${UNIX}')"
\! python3 -c "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', ${UDP}))"
