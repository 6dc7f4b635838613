"""How far predictions move when the names of actors are swapped for others of the same type: they should not."""
import argparse
import json
import random

import numpy
import torch

from encoder import RelationNet, encoder_from_onnx
from labels import RELATIONS
from reading import Words
from train import Pairs, held_out, padded

COUNTRIES = ["Canada", "Iran", "Israel", "Nigeria", "Russia", "Brazil", "China", "Norway"]
PERSONS = ["John Smith", "Fatima Hassan", "Vladimir Orlov", "Chen Wei", "Maria Gonzalez", "Kwame Mensah", "Emma Larsen", "Ali Rezaei"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("examples", "encoder", "tokenizer", "weights", "card"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--pairs", type=int, default=200)
    options = parser.parse_args()
    words = Words(options.tokenizer)
    pairs = Pairs(options.examples, words)
    net = RelationNet(encoder_from_onnx(options.encoder))
    net.load_state_dict(torch.load(options.weights))
    net.eval()
    with open(options.card, encoding="utf8") as file:
        card = json.load(file)
    offset, slope = card["labels"][0]["offset"], card["labels"][0]["slope"]
    thresholds = numpy.array([label["threshold"] for label in card["labels"]])

    def probabilities(rows):
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            logits = net(padded(rows))[0].float().numpy()[:, : len(RELATIONS)]
        return 1 / (1 + numpy.exp(-(offset + slope * logits)))

    for kind, names in (("Country", COUNTRIES), ("Person", PERSONS)):
        candidates = []
        for i, (example, pair, _) in enumerate(pairs.items):
            actor = example["actors"][pair["a"]]
            named = all(form == "NAME" for _, _, form in actor["mentions"])
            if example["source"] not in ("dse", "knowledgenet") and held_out(example["article"], 1) and actor["type"] == kind and named:
                candidates.append(i)
        chosen = random.Random(1).sample(candidates, min(options.pairs, len(candidates)))
        moved, flipped, total, means = [], 0, 0, {n: [] for n in names}
        for i in chosen:
            original = pairs.ids(i)
            rows = [pairs.ids(i, swap=[lambda span, n=n: words(n)[0], None]) for n in names]
            if original is None or any(r is None for r in rows):
                continue
            p = probabilities([original, *rows])
            said = p >= thresholds
            moved.append(numpy.abs(p[1:] - p[1:].mean(0)).max(1).mean())
            flipped += int((said[1:] != (said[1:].mean(0) > 0.5)).any(1).sum())
            total += len(rows)
            against = [k for k, label in enumerate(RELATIONS) if label in ("OPPOSES>", "ACCUSES>", "ATTACKS>", "THREATENS>")]
            for n, q in zip(names, p[1:]):
                means[n].append(q[against].sum())
        print(f"{kind}: {len(moved)} pairs, {len(names)} names each")
        print(f"  mean of the largest move of a probability {numpy.mean(moved):.4f}; what is said differs from the majority of names in {flipped}/{total}")
        for n in names:
            print(f"  {n:16} hostile acts of the first actor, expected per pair {numpy.mean(means[n]):.4f}")


if __name__ == "__main__":
    main()
