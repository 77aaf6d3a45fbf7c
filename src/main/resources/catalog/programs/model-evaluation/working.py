# Judges a classifier of payments, a quarter of them fraud: why accuracy
# misleads, precision and recall at a threshold, ROC AUC and average precision,
# and a threshold chosen by cost.

scores = [  # probability given by the model, was it really fraud?
    (0.97, 1), (0.91, 1), (0.85, 0), (0.72, 1), (0.66, 0), (0.51, 0), (0.43, 1), (0.38, 0),
    (0.31, 0), (0.27, 0), (0.22, 0), (0.18, 0), (0.15, 1), (0.11, 0), (0.09, 0), (0.07, 0),
    (0.05, 0), (0.05, 0), (0.02, 0), (0.01, 0),
]  # fmt: skip
positives = sum(fraud for _, fraud in scores)


def confusion(threshold: float) -> tuple[int, int, int, int]:
    tp = sum(fraud and score >= threshold for score, fraud in scores)
    fp = sum(not fraud and score >= threshold for score, fraud in scores)
    return tp, fp, positives - tp, len(scores) - positives - fp


print(f"always 'no fraud': accuracy {1 - positives / len(scores):.0%}, finds nothing")
for threshold in (0.3, 0.5, 0.7, 0.9):
    tp, fp, fn, tn = confusion(threshold)
    precision, recall = tp / (tp + fp), tp / (tp + fn)
    f1 = 2 * precision * recall / (precision + recall)
    print(
        f"threshold {threshold}: TP {tp} FP {fp} FN {fn} TN {tn:2}, accuracy {(tp + tn) / len(scores):.0%},"
        f" precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}"
    )

# AUC: the chance that a random fraud is scored above a random honest payment.
frauds = [score for score, fraud in scores if fraud]
honest = [score for score, fraud in scores if not fraud]
above = sum((f > h) + (f == h) / 2 for f in frauds for h in honest)  # a tie is half
print(f"AUC {above:g}/{len(frauds) * len(honest)} = {above / (len(frauds) * len(honest)):.3f}")

# Average precision leaves out the honest payments let through: many of them make ROC AUC look good.
at_hits = [rank for rank, (_, fraud) in enumerate(scores, 1) if fraud]  # scores are sorted
precisions = [found / rank for found, rank in enumerate(at_hits, 1)]
print(f"average precision {sum(precisions) / positives:.3f}; by chance {positives / len(scores):.3f}")


def cost(threshold: float) -> int:
    _, fp, fn, _ = confusion(threshold)
    return 5 * fp + 100 * fn  # a call to the customer against a lost payment


best = min((score for score, _ in scores), key=cost)  # on validation data, not on the test set
print(f"cheapest threshold {best}: {cost(best)} euros; at 0.5 it would be {cost(0.5)}")
