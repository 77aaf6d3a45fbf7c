-- expects: bounded
\echo blocked
\! python3 -c "import socket; socket.create_connection(('${HOST}', ${TCP}), 2)"
\! python3 -c "import socket; socket.socket(socket.AF_UNIX).connect('${UNIX}')"
\! python3 -c "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('${HOST}', ${UDP}))"
