# Minimax with alpha-beta: tic-tac-toe without a mistake, from few positions.

from collections import Counter
from functools import cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
looked = 0


@cache  # the same positions come up again and again
def winner(board: str) -> str | None:
    return next((board[a] for a, b, c in LINES if board[a] != "." and board[a] == board[b] == board[c]), None)


def play(board: str, move: int, player: str) -> str:
    return board[:move] + player + board[move + 1 :]


def value(board: str, player: str, alpha: int, beta: int, prune: bool) -> int:
    """1 when x wins, -1 when o wins, 0 for a draw, both playing their best."""
    global looked
    looked += 1
    if win := winner(board):
        return 1 if win == "x" else -1
    if "." not in board:
        return 0
    best = -2 if player == "x" else 2
    for move in (i for i, cell in enumerate(board) if cell == "."):
        score = value(play(board, move, player), "o" if player == "x" else "x", alpha, beta, prune)
        if player == "x":
            best, alpha = max(best, score), max(alpha, score)
        else:
            best, beta = min(best, score), min(beta, score)
        if prune and alpha >= beta:
            break  # the other side will not let it come to this
    return best


@cache
def best_move(board: str, player: str) -> int:
    moves = [i for i, cell in enumerate(board) if cell == "."]
    sign, other = (1, "o") if player == "x" else (-1, "x")
    return max(moves, key=lambda m: sign * value(play(board, m, player), other, -2, 2, True))


def games(board: str, player: str, computer: str) -> Counter:
    """How all games end in which the other side tries each of its moves."""
    if winner(board) or "." not in board:
        return Counter([winner(board) or "nobody"])
    moves = [best_move(board, player)] if player == computer else [i for i in range(9) if board[i] == "."]
    after = [games(play(board, move, player), "o" if player == "x" else "x", computer) for move in moves]
    return sum(after, Counter())


for computer in "xo":
    print(f"the computer is {computer}, winners of all games:", dict(games("." * 9, "x", computer)))

for prune in (False, True):
    looked = 0
    print(f"pruning {prune}: value {value('x...o....', 'x', -2, 2, prune)}, {looked} positions")
