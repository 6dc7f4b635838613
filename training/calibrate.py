"""Makes the card of trained weights: probabilities that mean what they say, and from which on a relation is said.

On the held-out pairs: Platt scaling of the logits (one line for all labels: most have too few examples for their own), a
threshold for all labels with the best F1 at a floor of precision, and thresholds of their own for labels with enough
examples, drawn towards the common one. Prints the figures of the model card.
"""
import argparse
import json
import os

import numpy
import torch

from encoder import RelationNet, encoder_from_onnx
from labels import FACTUALITIES, RELATIONS
from measures import average_precision, best_f1, calibration_error
from reading import Words
from train import Pairs, held_out, predict


def platt(logits, truths):
    """(offset, slope) of the logistic line through held-out logits, of least log loss."""
    x, y = torch.tensor(logits, dtype=torch.float64), torch.tensor(truths, dtype=torch.float64)
    line = torch.tensor([0.0, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=200)

    def closure():
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(line[0] + line[1] * x, y)
        loss.backward()
        return loss

    optimizer.step(closure)
    return tuple(round(float(v), 4) for v in line)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", required=True)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True, help="the card to write")
    parser.add_argument("--name", default="entente-model/0.1")
    parser.add_argument("--floor", type=float, default=0.6, help="least precision of the thresholds")
    parser.add_argument("--own-threshold", type=int, default=12, help="held-out examples from which a label has its own")
    parser.add_argument("--held-out", type=int, default=6)
    parser.add_argument("--save", help="folder for the held-out logits")
    options = parser.parse_args()
    torch.set_num_threads(2)
    pairs = Pairs(options.examples, Words(options.tokenizer))
    net = RelationNet(encoder_from_onnx(options.encoder))
    net.load_state_dict(torch.load(options.weights))
    tuning = [
        i for i, (e, _, _) in enumerate(pairs.items)
        if e["source"] not in ("dse", "knowledgenet") and held_out(e["article"], 1, options.held_out)
    ]
    relations, stances, factualities = predict(net, pairs, tuning)
    n = len(RELATIONS)
    read = ~numpy.isnan(relations[:, 0])
    tuning = [i for i, r in zip(tuning, read) if r]
    logits, stances, factualities = relations[read][:, :n], stances[read], factualities[read]
    y = numpy.array([pairs.items[i][2][0][:n] for i in tuning])
    known = numpy.array([pairs.items[i][2][1][:n] for i in tuning]) > 0
    offset, slope = platt(logits[known], y[known])
    p = 1 / (1 + numpy.exp(-(offset + slope * logits)))
    f1, precision, recall, common = best_f1(p[known], y[known], options.floor)
    print(f"held-out pairs {len(tuning)}, labels {int(y.sum())}")
    print(f"average precision {average_precision(p[known], y[known]):.3f}; at {common:.2f}: P {precision} R {recall} F1 {f1}")
    print(f"calibration error of likely labels (p >= 0.1): {calibration_error(p[known & (p >= 0.1)], y[known & (p >= 0.1)]):.4f}")
    card = {"name": options.name, "labels": []}
    for k, label in enumerate(RELATIONS):
        at, count = known[:, k], int(y[:, k].sum())
        threshold = common
        if count >= options.own_threshold:
            own = best_f1(p[at, k], y[at, k], options.floor)
            weight = count / (count + 20)
            threshold = weight * (own[3] if own[0] > 0 else 0.9) + (1 - weight) * common
        if count:
            print(f"  {label:22} n {count:3} AP {average_precision(p[at, k], y[at, k]):.2f} threshold {threshold:.2f} best {best_f1(p[at, k], y[at, k], options.floor)}")
        card["labels"].append({"label": label, "threshold": round(float(threshold), 3), "offset": offset, "slope": slope})
    facts = numpy.array([pairs.items[i][2][3] for i in tuning])
    told = facts >= 0
    said = factualities[told].argmax(1)
    print(f"factuality: {(said == facts[told]).mean():.3f} right; always ASSERTED would be {(facts[told] == 0).mean():.3f}")
    for k, name in enumerate(FACTUALITIES):
        print(f"  {name}: found {int(((said == k) & (facts[told] == k)).sum())}/{int((facts[told] == k).sum())}, said {int((said == k).sum())}")
    card["factuality"] = 0.6
    card["confidence"] = {k: {"offset": 0.0, "slope": 1.0} for k in ("model", "both", "rules")}
    with open(options.out, "w", encoding="utf8") as file:
        json.dump(card, file, indent=1)
    if options.save:
        os.makedirs(options.save, exist_ok=True)
        numpy.savez(os.path.join(options.save, "held_out.npz"), logits=logits, y=y, known=known, stances=stances, facts=facts, factualities=factualities)


if __name__ == "__main__":
    main()
