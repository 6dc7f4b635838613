"""Writes trained weights as an int8 ONNX file for the product, and examples that hold Java to the same reading."""
import argparse
import hashlib
import json
import os
import shutil

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from encoder import MARKERS, RelationNet, encoder_from_onnx
from labels import RELATIONS
from reading import Words, mark

# Sentences of our own; (text, first actor, second actor), each actor as (type, [words, ...]).
PARITY = [
    ("Prime Minister Ana Novak of Norland condemned the Sudland government on Tuesday.", ("Person", ["Ana Novak"]), ("Country", ["Sudland"])),
    ("“We stand with Norland,” said Café owner José Ruiz, who visited the Norland embassy.", ("Country", ["Norland", "Norland"]), ("Person", ["José Ruiz"])),
    ("The Red Brigade shelled Sudland's 2nd Army near the border 😀 again.", ("ArmedGroup", ["Red Brigade"]), ("Organization", ["Sudland's 2nd Army"])),
    ("Sudland's president, Ana Novak, met him.", ("Country", ["Sudland"]), ("Person", ["Sudland's president", "Ana Novak"])),
]


class Exported(torch.nn.Module):
    """The network with its parts for training (dropout, stance) left out; markers are written into the table of words."""

    def __init__(self, net):
        super().__init__()
        with torch.no_grad():
            net.encoder.words.weight[1 : MARKERS + 1] += net.encoder.markers.weight[1:]
        self.net = net

    def forward(self, ids):
        e = self.net.encoder
        x = e.norm(e.words(ids) + e.positions.weight[: ids.shape[1]] + e.segment)
        mask = (ids == 0).float()[:, None, None, :] * -10000.0
        for layer in e.layers:
            x = layer(x, mask)
        pair = torch.cat([x[:, 0], self.net._mean(x, ids, (1, 5)), self.net._mean(x, ids, (6, 10))], -1)
        pair = torch.nn.functional.gelu(self.net.pair(pair))
        return self.net.relations(pair)[:, : len(RELATIONS)], self.net.factuality(pair)


def quantised(model):
    """Weights to int8 (a scale for each column), activations when the network runs; the table of words a scale a row."""
    graph = model.graph
    weights = {i.name: i for i in graph.initializer}
    nodes, gone, inputs = [], set(), set()

    def add(name, array):
        graph.initializer.append(numpy_helper.from_array(array, name))

    for node in graph.node:
        matrix = weights.get(node.input[1]) if node.op_type == "MatMul" else None
        table = weights.get(node.input[0]) if node.op_type == "Gather" else None
        if matrix is not None and len(matrix.dims) == 2:
            w, name, x, out = numpy_helper.to_array(matrix), matrix.name, node.input[0], node.output[0]
            scale = numpy.maximum(numpy.abs(w).max(0) / 127.0, 1e-8)
            if name not in gone:
                add(name + "_q", numpy.clip(numpy.round(w / scale), -127, 127).astype(numpy.int8))
                add(name + "_z", numpy.zeros(w.shape[1], numpy.int8))
                add(name + "_s", scale.astype(numpy.float32))
                gone.add(name)
            if x not in inputs:
                nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [x + "_q", x + "_s", x + "_z"]))
                inputs.add(x)
            nodes += [
                helper.make_node("MatMulInteger", [x + "_q", name + "_q", x + "_z", name + "_z"], [out + "_i"]),
                helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [x + "_s", name + "_s"], [out + "_m"]),
                helper.make_node("Mul", [out + "_f", out + "_m"], [out]),
            ]
        elif table is not None and len(table.dims) == 2 and table.dims[0] > 10000:
            w, name, out = numpy_helper.to_array(table), table.name, node.output[0]
            scale = numpy.maximum(numpy.abs(w).max(1, keepdims=True) / 127.0, 1e-8)
            add(name + "_q", numpy.round(w / scale).astype(numpy.int8))
            add(name + "_s", scale.astype(numpy.float32))
            gone.add(name)
            nodes += [
                helper.make_node("Gather", [name + "_q", node.input[1]], [out + "_g"], axis=0),
                helper.make_node("Cast", [out + "_g"], [out + "_f"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [name + "_s", node.input[1]], [out + "_m"], axis=0),
                helper.make_node("Mul", [out + "_f", out + "_m"], [out]),
            ]
        else:
            nodes.append(node)
    kept = [i for i in graph.initializer if i.name not in gone]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    return model


def spans(text, words):
    """Where the n-th time the same words are asked for they stand for the n-th time."""
    found, after = [], {}
    for w in words:
        begin = text.index(w, after.get(w, 0))
        after[w] = begin + 1
        found.append((begin, begin + len(w)))
    return found


def digest(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--card", required=True, help="relations.json of calibrate.py")
    parser.add_argument("--out", required=True, help="folder for the three files of the model")
    parser.add_argument("--parity", help="file for the examples of PairTextTest")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    net = RelationNet(encoder_from_onnx(options.encoder))
    net.load_state_dict(torch.load(options.weights))
    exported = Exported(net).eval()
    path = os.path.join(options.out, "relations.onnx")
    names = ["relations", "factuality"]
    torch.onnx.export(
        exported, (torch.tensor([[101, 1, 2000, 11, 2001, 7, 2002, 12, 102]] * 2),), path, input_names=["ids"], output_names=names,
        dynamic_axes={"ids": {0: "pairs", 1: "tokens"}, **{n: {0: "pairs"} for n in names}}, opset_version=14,
    )
    onnx.save(quantised(onnx.load(path)), path)
    tokenizer = os.path.join(options.out, "tokenizer.json")
    shutil.copyfile(options.tokenizer, tokenizer)
    with open(options.card, encoding="utf8") as file:
        card = json.load(file)
    card["sha256"] = {"relations.onnx": digest(path), "tokenizer.json": digest(tokenizer)}
    with open(os.path.join(options.out, "relations.json"), "w", encoding="utf8") as file:
        json.dump(card, file, indent=1)
        file.write("\n")
    print(f"{path}: {os.path.getsize(path) / 1e6:.1f} MB")
    if options.parity:
        words = Words(options.tokenizer)
        with open(options.parity, "w", encoding="utf8") as file:
            for text, first, second in PARITY:
                a, b = spans(text, first[1]), spans(text, second[1])
                ids = mark(words(text), a, b, (first[0], second[0]))
                with torch.no_grad():
                    relations, _ = exported(torch.tensor([ids]))
                units = lambda n: len(text[:n].encode("utf-16-le")) // 2  # noqa: E731
                actors = [{"type": t, "mentions": [[units(x), units(y)] for x, y in s]} for (t, _), s in ((first, a), (second, b))]
                json.dump({"text": text, "actors": actors, "ids": ids, "relations": [round(x, 4) for x in relations[0].tolist()]}, file, ensure_ascii=False)
                file.write("\n")


if __name__ == "__main__":
    main()
