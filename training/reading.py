"""How a pair of actors in a sentence becomes token ids. `PairText` in the Java module `relations` does exactly the same;
`export.py` writes examples of both into a test of that module."""
from tokenizers import Tokenizer

from labels import TYPES

LONGEST = 128  # tokens, [CLS] and [SEP] included
CLS, SEP, MASK = 101, 102, 103
# Typed markers (Zhou and Chen 2021): [unused0..4] open a mention of the first actor, by its type, [unused5..9] one of
# the second; [unused10] and [unused11] close them.
OPEN = ({t: 1 + i for i, t in enumerate(TYPES)}, {t: 6 + i for i, t in enumerate(TYPES)})
CLOSE = (11, 12)


class Words:
    """The tokens of sentences, kept."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known = {}

    def __call__(self, text):
        if text not in self.known:
            e = self.tokenizer.encode(text, add_special_tokens=False)
            self.known[text] = (e.ids, e.offsets)
        return self.known[text]


def mark(tokens, first, second, types, swap=None):
    """Token ids of a sentence with the mentions of two actors marked, or None if they are too far apart.

    tokens: (ids, offsets) of the sentence; first, second: their mentions as (begin, end) in characters; types: of both;
    swap: for each of the two None or a function from the mention to other token ids to write in its place.
    """
    ids, offsets = tokens
    opening, closing, instead = {}, {}, {}
    for role, mentions in ((0, first), (1, second)):
        for begin, end in mentions:
            inside = [i for i, (b, e) in enumerate(offsets) if b < end and e > begin]
            if not inside:
                continue
            low, high = inside[0], inside[-1]
            opening.setdefault(low, []).append((-high, role))
            closing.setdefault(high, []).append((-low, role))
            if swap and swap[role]:
                instead[(low, high)] = swap[role]((begin, end))
    nested = {
        span for span in instead for other in instead if span != other and span[0] <= other[1] and other[0] <= span[1]
    }
    out, place, skip = [], [[], []], -1
    for i, token in enumerate(ids):
        for _, role in sorted(opening.get(i, ())):  # the longest first
            place[role].append(len(out))
            out.append(OPEN[role][types[role]])
        span = next((s for s in instead if s[0] == i and s not in nested and instead[s]), None)
        if span:
            out.extend(instead[span])
            skip = span[1]
        elif i > skip:
            out.append(token)
        for _, role in sorted(closing.get(i, ())):  # the shortest first
            out.append(CLOSE[role])
    if not place[0] or not place[1]:
        return None
    room = LONGEST - 2
    if len(out) > room:
        a, b = min(((a, b) for a in place[0] for b in place[1]), key=lambda p: (abs(p[0] - p[1]), p))
        start = max(0, min((a + b) // 2 - room // 2, len(out) - room))
        if not (start <= min(a, b) and max(a, b) < start + room):
            return None
        out = out[start : start + room]
    return [CLS] + out + [SEP]
