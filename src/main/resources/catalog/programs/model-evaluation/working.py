# Judges a classifier on rare positives: why accuracy misleads, precision and
# recall at a threshold, the area under the ROC curve by ranks, and a threshold
# chosen by cost.

scores = {  # probability given by the model -> was it really fraud?
    0.97: True, 0.91: True, 0.85: False, 0.72: True, 0.66: False, 0.51: False, 0.43: True,
    0.38: False, 0.31: False, 0.27: False, 0.22: False, 0.18: False, 0.15: True, 0.11: False,
    0.09: False, 0.07: False, 0.05: False, 0.04: False, 0.02: False, 0.01: False,
}  # fmt: skip


def confusion(threshold: float) -> tuple[int, int, int, int]:
    tp = sum(fraud and score >= threshold for score, fraud in scores.items())
    fp = sum(not fraud and score >= threshold for score, fraud in scores.items())
    positives = sum(scores.values())
    return tp, fp, positives - tp, len(scores) - positives - fp


print(f"always 'no fraud': accuracy {1 - sum(scores.values()) / len(scores):.0%}, finds nothing")
for threshold in (0.3, 0.5, 0.7, 0.9):
    tp, fp, fn, tn = confusion(threshold)
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    f1 = 2 * precision * recall / (precision + recall)
    print(
        f"threshold {threshold}: TP {tp} FP {fp} FN {fn} TN {tn:2}, accuracy {(tp + tn) / 20:.0%},"
        f" precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}"
    )

# AUC: the chance that a random fraud is scored above a random honest payment.
frauds = [score for score, fraud in scores.items() if fraud]
honest = [score for score, fraud in scores.items() if not fraud]
above = sum(f > h for f in frauds for h in honest)
print(f"AUC {above}/{len(frauds) * len(honest)} = {above / (len(frauds) * len(honest)):.3f}")


def cost(threshold: float) -> int:
    _, fp, fn, _ = confusion(threshold)
    return 5 * fp + 100 * fn  # a call to the customer against a lost payment


best = min(scores, key=cost)
print(f"cheapest threshold {best}: {cost(best)} euros; at 0.5 it would be {cost(0.5)}")
