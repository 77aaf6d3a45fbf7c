import sys

pairs = [tuple(map(int, line.split())) for line in sys.stdin]

tp, fp, fn = pairs.count((1, 1)), pairs.count((0, 1)), pairs.count((1, 0))
precision = tp / (tp + fp) if tp + fp else 0
recall = tp / (tp + fn) if tp + fn else 0
f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0
print(f"precision {precision:.2f} recall {recall:.2f} F1 {f1:.2f}")
