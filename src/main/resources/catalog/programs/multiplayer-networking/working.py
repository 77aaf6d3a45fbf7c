# Client-side prediction: the client moves at once, the server decides, and what
# it has not confirmed yet is applied again on top of its answer.

from collections import deque

SPEED = 1


class Server:
    def __init__(self):
        self.x, self.last = 0, 0

    def receive(self, number: int, move: int) -> tuple[int, int]:
        if number > self.last:  # else it came twice, or behind a later one
            move = max(-SPEED, min(SPEED, move))  # never trust a client
            self.x = min(5, self.x + move)  # a wall that the client does not know
            self.last = number
        return self.last, self.x


class Client:
    def __init__(self):
        self.x, self.number, self.pending = 0, 0, deque()

    def press(self, move: int) -> tuple[int, int]:
        self.number += 1
        self.pending.append((self.number, move))
        self.x += move  # shown at once
        return self.number, move

    def correct(self, confirmed: int, x: int) -> None:
        while self.pending and self.pending[0][0] <= confirmed:
            self.pending.popleft()
        self.x = x + sum(move for _, move in self.pending)


server, client = Server(), Client()  # a real server limits the moves in a second, too
to_server, to_client = deque(), deque()
LATENCY = 2  # ticks each way
for tick in range(12):
    to_server.append((tick + LATENCY, client.press(1 if tick < 7 else 0)))
    while to_server and to_server[0][0] <= tick:
        to_client.append((tick + LATENCY, server.receive(*to_server.popleft()[1])))
    while to_client and to_client[0][0] <= tick:
        client.correct(*to_client.popleft()[1])
    print(f"tick {tick:2}: client {client.x} server {server.x} not confirmed {len(client.pending)}")
honest, number = server.x, server.last + 1
server.receive(number, -100)
print("a move of -100 counts as", server.x - honest)
server.receive(number, -100)
print("sent twice it still counts as", server.x - honest)
