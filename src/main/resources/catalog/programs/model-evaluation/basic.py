# A confusion matrix and what follows from it: 95 % accuracy can be worthless
# when hardly anybody is ill.

truth = [1] * 5 + [0] * 95
careless = [0] * 100  # always says "healthy"
careful = [1, 1, 1, 1, 0] + [1] * 8 + [0] * 87


def report(name, predicted):
    pairs = list(zip(truth, predicted))
    tp, fn = pairs.count((1, 1)), pairs.count((1, 0))
    fp, tn = pairs.count((0, 1)), pairs.count((0, 0))
    accuracy = (tp + tn) / len(pairs)
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn)
    print(f"{name}: found {tp} of {tp + fn} ill, {fp} false alarms")
    print(f"  accuracy {accuracy:.2f}, precision {precision:.2f}, recall {recall:.2f}")


report("careless", careless)
report("careful", careful)
