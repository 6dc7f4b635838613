"""Trains the relation model. Seeded; split by article; keeps the epoch that is best on the held-out articles.

The seed, the split and the options are written beside the weights, so that the later steps use the same articles.
"""
import argparse
import copy
import hashlib
import json
import os
import random
import time

import numpy
import torch
import torch.nn.functional as F

from encoder import RelationNet, encoder_from_onnx
from labels import FACTUALITIES, INDEX, LABELS, RELATIONS, TURN, TURNED_STANCE
from measures import average_precision, best_f1
from reading import MASK, Words, mark


def held_out(article, seed, parts=6):
    """Whether an article is for tuning (one in `parts`) and not for training; the same wherever it is asked."""
    return int(hashlib.sha256(f"{seed}/{article}".encode()).hexdigest(), 16) % parts == 0


class Pairs:
    """The pairs of a file of examples, flat."""

    def __init__(self, path, words):
        self.words, self.items, self.pool = words, [], {}
        with open(path, encoding="utf8") as file:
            for line in file:
                example = json.loads(line)
                for actor in example["actors"]:
                    for begin, end, form in actor["mentions"]:
                        if form == "NAME" and example["source"] != "dse":
                            self.pool.setdefault(actor["type"], set()).add(example["text"][begin:end])
                for pair in example["pairs"]:
                    self.items.append((example, pair, self.targets(pair)))
        self.pool = {k: sorted(v) for k, v in self.pool.items()}

    @staticmethod
    def targets(pair):
        """(target, weight) of every label, stance (-1: unknown), factuality of the pair (-1: unknown or mixed)."""
        y = numpy.zeros(len(LABELS), numpy.float32)
        w = numpy.ones(len(LABELS), numpy.float32)
        for label in pair["labels"]:
            y[INDEX[label]] = 1
            if label[-1] in ">=":
                y[INDEX["ANY>"]] = 1
            if label[-1] in "<=":
                y[INDEX["ANY<"]] = 1
        for label in pair["ignore"]:
            w[INDEX[label]] = 0
            w[INDEX["ANY>"]] = y[INDEX["ANY>"]]
            w[INDEX["ANY<"]] = y[INDEX["ANY<"]]
        if pair["only"] is not None:
            known = {INDEX[label] for label in pair["only"]}
            w[[i for i in range(len(LABELS)) if i not in known]] = 0
        stance = -1 if pair["stance"] is None else pair["stance"]
        kinds = set(pair["factuality"].values())
        factuality = FACTUALITIES.index(kinds.pop()) if len(kinds) == 1 else -1
        return y, w, stance, factuality

    def ids(self, index, turn=False, swap=None):
        example, pair, _ = self.items[index]
        a, b = example["actors"][pair["a"]], example["actors"][pair["b"]]
        if turn:
            a, b = b, a
        spans = [[m[:2] for m in x["mentions"]] for x in (a, b)]
        return mark(self.words(example["text"]), *spans, (a["type"], b["type"]), swap)

    def swapper(self, index, turn, chance, mask, rng):
        """Writes another name of the same type, or the mask, in the place of a name, so that names do not decide."""
        example, pair, _ = self.items[index]
        ends = [example["actors"][pair[k]] for k in ("ba" if turn else "ab")]
        swaps = []
        for actor in ends:
            names = self.pool.get(actor["type"])
            dice = rng.random()
            if dice < mask:
                new = [MASK]
            elif dice < mask + chance and names:
                new = self.words(rng.choice(names))[0]
            else:
                swaps.append(None)
                continue
            named = {tuple(m[:2]) for m in actor["mentions"] if m[2] == "NAME"}
            swaps.append(lambda span, new=new, named=named: new if tuple(span) in named else None)
        return swaps


def padded(rows):
    ids = torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
    return ids


def predict(net, pairs, indices, size=64):
    """Logits of the three heads for pairs in text order; NaN where a pair is too far apart."""
    net.eval()
    rows = {i: pairs.ids(i) for i in indices}
    order = sorted((i for i in indices if rows[i]), key=lambda i: len(rows[i]))
    place = {i: k for k, i in enumerate(indices)}
    out = None
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for k in range(0, len(order), size):
            part = order[k : k + size]
            heads = [h.float().numpy() for h in net(padded([rows[i] for i in part]))]
            if out is None:
                out = [numpy.full((len(indices), h.shape[1]), numpy.nan, numpy.float32) for h in heads]
            for target, head in zip(out, heads):
                target[[place[i] for i in part]] = head
    return out


def loss_of(net, pairs, batch, options, rng):
    rows, ys, ws, stances, facts = [], [], [], [], []
    for index in batch:
        turn = rng.random() < 0.5
        row = pairs.ids(index, turn, pairs.swapper(index, turn, options.swap, options.mask, rng))
        if row is None:
            continue
        y, w, stance, fact = pairs.items[index][2]
        if turn:
            y, w, stance = y[TURN], w[TURN], TURNED_STANCE[stance] if stance >= 0 else -1
        rows.append(row), ys.append(y), ws.append(w), stances.append(stance), facts.append(fact)
    with torch.autocast("cpu", torch.bfloat16):
        relations, stance, fact = (h.float() for h in net(padded(rows)))
    y, w = torch.tensor(numpy.array(ys)), torch.tensor(numpy.array(ws))
    # Asymmetric loss (Ridnik et al. 2021): the many easy negatives count little, the rare positives fully.
    p = torch.sigmoid(relations)
    each = -y * torch.log(p.clamp(min=1e-7)) - (1 - y) * p.detach() ** options.gamma * torch.log((1 - p).clamp(min=1e-7))
    loss = (each * w).sum() / max(1, len(rows)) * options.relation_weight
    s, f = torch.tensor(stances), torch.tensor(facts)
    if (s >= 0).any():
        loss = loss + options.stance_weight * F.cross_entropy(stance[s >= 0], s[s >= 0], label_smoothing=0.05)
    if (f >= 0).any():
        loss = loss + options.factuality_weight * F.cross_entropy(fact[f >= 0], f[f >= 0])
    return loss


def epoch_order(pairs, groups, options, rng):
    """All pairs of the articles, a sample of the auxiliary ones; batches of like length, in random order."""
    chosen = []
    for source, indices in groups.items():
        if source == "dse":
            neutral = [i for i in indices if pairs.items[i][1]["stance"] == 0]
            polar = [i for i in indices if pairs.items[i][1]["stance"] > 0]
            chosen += rng.sample(polar, min(len(polar), options.dse // 2)) + rng.sample(neutral, min(len(neutral), options.dse // 2))
        elif source == "knowledgenet":
            chosen += rng.sample(indices, min(len(indices), options.knowledgenet))
        else:
            related = [i for i in indices if pairs.items[i][1]["labels"]]
            unrelated = [i for i in indices if not pairs.items[i][1]["labels"]]
            chosen += related * options.repeat + rng.sample(unrelated, int(len(unrelated) * options.unrelated))
    rng.shuffle(chosen)
    batches = []
    for k in range(0, len(chosen), options.batch * 20):
        part = sorted(chosen[k : k + options.batch * 20], key=lambda i: len(pairs.items[i][0]["text"]))
        batches += [part[j : j + options.batch] for j in range(0, len(part), options.batch)]
    rng.shuffle(batches)
    return batches


def held_out_scores(net, pairs, indices):
    """Average precision and best F1 over all relation labels of the held-out pairs."""
    relations, _, _ = predict(net, pairs, indices)
    n = len(RELATIONS)
    y = numpy.array([pairs.items[i][2][0][:n] for i in indices])
    w = numpy.array([pairs.items[i][2][1][:n] for i in indices])
    scores = numpy.nan_to_num(relations[:, :n], nan=-99.0)
    known = w > 0
    return average_precision(scores[known], y[known]), best_f1(scores[known], y[known], 0.6)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", required=True)
    parser.add_argument("--encoder", required=True, help="ONNX file of a BERT sentence embedding model")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--out", required=True, help="folder for weights and log")
    parser.add_argument("--start", help="weights to go on from")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--swap", type=float, default=0.25, help="chance that an actor's name is replaced")
    parser.add_argument("--mask", type=float, default=0.15, help="chance that an actor's name is masked")
    parser.add_argument("--gamma", type=float, default=1.0)
    parser.add_argument("--relation-weight", type=float, default=1.0)
    parser.add_argument("--stance-weight", type=float, default=0.5)
    parser.add_argument("--factuality-weight", type=float, default=0.3)
    parser.add_argument("--dse", type=int, default=3000, help="rows of it in an epoch, half of them neutral")
    parser.add_argument("--knowledgenet", type=int, default=600)
    parser.add_argument("--repeat", type=int, default=1, help="times that a pair with a relation is seen in an epoch")
    parser.add_argument("--unrelated", type=float, default=0.7, help="share of pairs without a relation seen in an epoch")
    parser.add_argument("--share", type=float, default=1.0, help="share of the training articles, for the learning curve")
    parser.add_argument("--held-out", type=int, default=6, help="one article in so many is held out; 0 for none")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    rng = random.Random(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    pairs = Pairs(options.examples, Words(options.tokenizer))
    groups, tuning = {}, []
    for i, (example, _, _) in enumerate(pairs.items):
        source, article = example["source"], example["article"]
        auxiliary = source in ("dse", "knowledgenet")
        if not auxiliary and options.held_out and held_out(article, 1, options.held_out):
            tuning.append(i)
        elif auxiliary or options.share >= 1 or int(hashlib.sha256(article.encode()).hexdigest(), 16) % 1000 < 1000 * options.share:
            groups.setdefault(source, []).append(i)
    net = RelationNet(encoder_from_onnx(options.encoder))
    if options.start:
        net.load_state_dict(torch.load(options.start))
    net.encoder.words.weight.requires_grad = False  # what the training does not see must stay in its place
    net.encoder.positions.weight.requires_grad = False
    slow = [p for n, p in net.named_parameters() if n.startswith("encoder") and "markers" not in n and p.requires_grad]
    fast = [p for n, p in net.named_parameters() if not n.startswith("encoder") or "markers" in n]
    optimizer = torch.optim.AdamW(
        [{"params": slow, "lr": options.rate}, {"params": fast, "lr": 5 * options.rate}], weight_decay=0.01
    )
    base = [g["lr"] for g in optimizer.param_groups]
    steps = options.epochs * len(epoch_order(pairs, groups, options, random.Random(0)))
    print(vars(options), {k: len(v) for k, v in groups.items()}, "held out", len(tuning), "steps", steps, flush=True)
    best, step, began = (-1.0, None), 0, time.time()
    for epoch in range(options.epochs):
        net.train()
        total = 0.0
        for number, batch in enumerate(epoch_order(pairs, groups, options, rng)):
            part = step / steps
            for group, rate in zip(optimizer.param_groups, base):
                group["lr"] = rate * (part / 0.1 if part < 0.1 else (1 - part) / 0.9)
            loss = loss_of(net, pairs, batch, options, rng)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(slow + fast, 1.0)
            optimizer.step()
            total, step = total + loss.item(), step + 1
            if step % 50 == 0:
                print(f"step {step} loss {total / (number + 1):.4f} {time.time() - began:.0f} s", flush=True)
        if tuning:
            ap, f1 = held_out_scores(net, pairs, tuning)
            print(f"epoch {epoch} held-out AP {ap:.4f} best F1 at P>=0.6 {f1} {time.time() - began:.0f} s", flush=True)
        else:
            ap = epoch
        if ap > best[0]:
            best = (ap, copy.deepcopy(net.state_dict()))
            torch.save(best[1], os.path.join(options.out, "weights.pt"))
    with open(os.path.join(options.out, "training.json"), "w", encoding="utf8") as file:
        json.dump({"options": vars(options), "held_out_average_precision": best[0], "seconds": round(time.time() - began)}, file, indent=1)


if __name__ == "__main__":
    main()
