"""A BERT encoder whose weights come from the ONNX file of a sentence embedding model, and the heads on top of it."""
import math

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from labels import FACTUALITIES, LABELS, STANCES

MARKERS = 12  # token ids 1 to 12 ([unused0] to [unused11]); see reading.py
FIRST = (1, 5)  # ids of the opening markers of the first actor, inclusive
SECOND = (6, 10)


class Layer(nn.Module):
    def __init__(self, hidden, inner, heads, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, 1e-12)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, t, h = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, h // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        attention = (q @ k.transpose(-1, -2) / math.sqrt(h // self.heads) + mask).softmax(-1)
        x = self.norm1(x + self.dropout(self.out((attention @ v).transpose(1, 2).reshape(b, t, h))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Token ids [batch, length], 0 for padding, to hidden states."""

    def __init__(self, layers, words=30522, hidden=384, positions=512, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(words, hidden)
        self.markers = nn.Embedding(MARKERS + 1, hidden)  # added to the word vectors of the markers; trained
        nn.init.normal_(self.markers.weight, 0, 0.02)
        self.positions = nn.Embedding(positions, hidden)
        self.segment = nn.Parameter(torch.zeros(hidden))
        self.norm = nn.LayerNorm(hidden, 1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(hidden, 4 * hidden, 12, dropout) for _ in range(layers))

    def forward(self, ids):
        marker = ids * (ids <= MARKERS)
        x = self.words(ids) + self.markers(marker) * (marker > 0).float()[..., None]
        x = self.dropout(self.norm(x + self.positions.weight[: ids.shape[1]] + self.segment))
        mask = (ids == 0).float()[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, mask)
        return x


class RelationNet(nn.Module):
    """Encoder, the mean states of the two actors' markers, and three heads: relations, stance, factuality."""

    def __init__(self, encoder, hidden=384, dropout=0.2):
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.pair = nn.Linear(3 * hidden, hidden)
        self.relations = nn.Linear(hidden, len(LABELS))
        self.stance = nn.Linear(hidden, STANCES)
        self.factuality = nn.Linear(hidden, len(FACTUALITIES))
        nn.init.constant_(self.relations.bias, -3.0)  # most pairs have no relation

    @staticmethod
    def _mean(states, ids, bounds):
        at = ((ids >= bounds[0]) & (ids <= bounds[1])).float()
        return (states * at[..., None]).sum(1) / at.sum(1, keepdim=True).clamp(min=1.0)

    def forward(self, ids):
        states = self.encoder(ids)
        pair = torch.cat([states[:, 0], self._mean(states, ids, FIRST), self._mean(states, ids, SECOND)], -1)
        pair = self.dropout(F.gelu(self.pair(self.dropout(pair))))
        return self.relations(pair), self.stance(pair), self.factuality(pair)


def encoder_from_onnx(path):
    """The encoder with the weights of a BERT sentence embedding model. Its matrices have no names in the file: they
    are told by the named bias that is added to their product."""
    graph = onnx.load(path).graph
    weights = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    product = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights}
    matrix = {}
    for node in graph.node:
        if node.op_type == "Add":
            for x, bias in (node.input, reversed(node.input)):
                if x in product and bias in weights:
                    matrix[bias] = weights[product[x]].t()
    count = 1 + max(int(n.split(".")[2]) for n in weights if n.startswith("encoder.layer."))
    encoder = Encoder(count)

    def linear(module, *names):
        module.weight.copy_(torch.cat([matrix[n + ".bias"] for n in names]))
        module.bias.copy_(torch.cat([weights[n + ".bias"] for n in names]))

    def norm(module, name):
        module.weight.copy_(weights[name + ".weight"])
        module.bias.copy_(weights[name + ".bias"])

    with torch.no_grad():
        encoder.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
        encoder.segment.copy_(weights["embeddings.token_type_embeddings.weight"][0])
        norm(encoder.norm, "embeddings.LayerNorm")
        for k, layer in enumerate(encoder.layers):
            p = f"encoder.layer.{k}."
            linear(layer.qkv, *(p + "attention.self." + x for x in ("query", "key", "value")))
            linear(layer.out, p + "attention.output.dense")
            linear(layer.up, p + "intermediate.dense")
            linear(layer.down, p + "output.dense")
            norm(layer.norm1, p + "attention.output.LayerNorm")
            norm(layer.norm2, p + "output.LayerNorm")
    return encoder
