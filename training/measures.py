"""Measures over flat arrays of scores and truths."""
import numpy


def average_precision(scores, truths):
    order = numpy.argsort(-scores, kind="stable")
    hits = truths[order]
    precision = numpy.cumsum(hits) / numpy.arange(1, len(hits) + 1)
    return float((precision * hits).sum() / max(1, hits.sum()))


def best_f1(scores, truths, floor):
    """(F1, precision, recall, score) at the score with the best F1 among those whose precision is at least `floor`."""
    order = numpy.argsort(-scores, kind="stable")
    hits = numpy.cumsum(truths[order])
    precision = hits / numpy.arange(1, len(hits) + 1)
    recall = hits / max(1, truths.sum())
    f1 = 2 * precision * recall / numpy.maximum(precision + recall, 1e-9)
    f1 = numpy.where(precision >= floor, f1, 0)
    k = int(f1.argmax())
    return tuple(round(float(x), 4) for x in (f1[k], precision[k], recall[k], scores[order][k]))


def calibration_error(probabilities, truths, bins=10):
    """Expected calibration error over bins of equal width (Naeini et al. 2015)."""
    place = numpy.minimum((probabilities * bins).astype(int), bins - 1)
    error = 0.0
    for b in range(bins):
        at = place == b
        if at.any():
            error += at.mean() * abs(probabilities[at].mean() - truths[at].mean())
    return float(error)
