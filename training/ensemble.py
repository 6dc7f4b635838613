"""Learns from whole articles what a rule and the model are worth together and alone, and completes the card.

Feed `entente extract --explain --model FOLDER` with the annotated articles, FOLDER holding the model with low thresholds
(`calibrate.py --floor 0.2`, say), and give its claims here with the annotation. A claim is right if the annotator wrote
it: same predicate, and both ends by a name or alias. Everything is fitted on held-out articles only. The thresholds are
given: choose them by the table of what the model alone is worth.
"""
import argparse
import collections
import json
import re

import numpy

from calibrate import platt
from examples import PRONOUNS, lines, norm
from labels import SYMMETRIC
from measures import calibration_error
from train import held_out

MODEL_ALONE = "trained model alone"


def right(claim, article, names):
    def stands(end, name):
        words = norm(claim[end]["mention"]["text"])
        own = norm(claim[end]["name"])
        return own in names[name] or len(words) > 2 and words in names[name] and words not in PRONOUNS

    for gold in article["claims"]:
        if gold["predicate"] == claim["predicate"]:
            if stands("source", gold["source"]) and stands("target", gold["target"]):
                return True
            if claim["predicate"] in SYMMETRIC and stands("source", gold["target"]) and stands("target", gold["source"]):
                return True
    return False


def probability(claim):
    """(who spoke, the model's probability or None) of an explained claim."""
    why = claim["explanation"]
    if why["rule"] == MODEL_ALONE:
        return "model", float(why["steps"][0].removeprefix("probability "))
    heard = re.findall(r"^the model (says so too|does not say so) \((\d\.\d+)\)$", "\n".join(why["steps"]), re.M)
    if not heard:
        return "rules", None
    return "rules", float(heard[-1][1])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", required=True)
    parser.add_argument("--claims", required=True)
    parser.add_argument("--card", required=True, help="changed in place")
    parser.add_argument("--threshold", type=float, default=0.3, help="probability from which the model says a relation")
    parser.add_argument("--set", nargs="*", default=[], metavar="PREDICATE=P", help="the same for single predicates")
    parser.add_argument("--held-out", type=int, default=6)
    options = parser.parse_args()
    found = collections.defaultdict(list)
    for claim in lines(options.claims):
        found[claim["articleId"]].append(claim)
    own = {name: float(value) for name, value in (pair.split("=") for pair in options.set)}
    threshold = collections.defaultdict(lambda: options.threshold, own)
    rows = collections.defaultdict(list)
    for article in lines(options.articles):
        if not held_out(article["id"], 1, options.held_out):
            continue
        names = {a["name"]: {norm(x) for x in [a["name"], *a.get("aliases", [])]} - {""} for a in article["actors"]}
        best = {}
        for claim in found[article["id"]]:
            who, p = probability(claim)
            if who == "rules" and p is not None and p >= threshold[claim["predicate"]]:
                who = "both"
            key = (norm(claim["source"]["name"]), claim["predicate"], norm(claim["target"]["name"]))
            if key not in best or (p or 0) > (best[key][1] or 0):
                best[key] = (who, p, right(claim, article, names))
        for who, p, ok in best.values():
            if p is not None:
                rows[who].append((p, ok))
    with open(options.card, encoding="utf8") as file:
        card = json.load(file)
    for label in card["labels"]:
        label["threshold"] = threshold[label["label"][:-1]]
    said, truth = [], []
    for who, pairs in sorted(rows.items()):
        p = numpy.clip(numpy.array([x for x, _ in pairs]), 1e-4, 1 - 1e-4)
        ok = numpy.array([float(x) for _, x in pairs])
        logits = numpy.log(p / (1 - p))
        # One right and one wrong claim more (Laplace): eighteen of eighteen is not certainty.
        x, y = numpy.concatenate([logits, [logits.mean()] * 2]), numpy.concatenate([ok, [1.0, 0.0]])
        offset, slope = platt(x, y)
        if not 0 <= slope <= 0.5:
            slope = 0.0 if slope < 0 else 0.5  # few claims: a steep line would be chance
            offset = round(float(numpy.log(y.mean() / (1 - y.mean())) - slope * logits.mean()), 4)
        card["confidence"][who] = {"offset": offset, "slope": slope}
        q = 1 / (1 + numpy.exp(-(offset + slope * logits)))
        said += list(q)
        truth += list(ok)
        print(f"{who}: {len(ok)} claims, {ok.mean():.3f} right, line {offset} {slope}, calibration error {calibration_error(q, ok):.3f}")
    print(f"calibration error over all {calibration_error(numpy.array(said), numpy.array(truth)):.3f} (on what it was fitted to)")
    order = sorted(rows["model"], reverse=True)
    hits = numpy.cumsum([ok for _, ok in order])
    for k in range(24, len(order), 25):
        print(f"  model alone at {order[k][0]:.2f}: {k + 1} claims, {hits[k] / (k + 1):.3f} right")
    with open(options.card, "w", encoding="utf8") as file:
        json.dump(card, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
