"""Makes training examples: sentences with mentions, and for every pair of actors in them what holds between the two.

One JSON object a line: {"source", "article", "field", "begin", "text", "actors": [{"type", "mentions": [[begin, end, form], ...]}],
"pairs": [{"a", "b", "labels": [...], "ignore": [...], "stance", "factuality", "only"}]}. `labels` hold, `ignore` are not known,
`only` names what is known at all (null: everything). Offsets are characters of `text`.
"""
import argparse
import collections
import csv
import gzip
import json
import re
import sys

from labels import NEGATIVE, POSITIVE, RELATIONS, SYMMETRIC, label_of, turned

PRONOUNS = {"he", "she", "they", "we", "it", "his", "her", "their", "our", "him", "them", "us", "i", "you", "its", "who"}


def norm(text):
    return re.sub(r"[^\w]+", " ", (text or "").lower()).strip().removeprefix("the ").strip()


def lines(path):
    with open(path, encoding="utf8") as file:
        return [json.loads(line) for line in file if line.strip()]


def utf16(text):
    """Character index by UTF-16 offset; the identity where no character needs two units."""
    if all(ord(c) < 0x10000 for c in text):
        return lambda offset: offset
    index = []
    for i, c in enumerate(text):
        index += [i] * (1 if ord(c) < 0x10000 else 2)
    index.append(len(text))
    return lambda offset: index[min(offset, len(index) - 1)]


def words_at(text, words):
    """Where words stand in a text as words of their own."""
    return [m.span() for m in re.finditer(r"(?<!\w)" + re.escape(words) + r"(?!\w)", text)] if words else []


def linked(sentence):
    """The linked mentions of a sentence as (begin, end, form, actor), in characters of its text."""
    at = utf16(sentence["text"])
    return [
        (at(m["begin"] - sentence["begin"]), at(m["end"] - sentence["begin"]), m["form"], m["actor"])
        for m in sentence["mentions"]
        if m["actor"]
    ]


class Annotated:
    """An article with its annotation: who stands where, and which claims are stated in which sentence."""

    def __init__(self, article, linked_sentences, source):
        self.article, self.sentences, self.source = article, linked_sentences, source
        self.names = {a["name"]: {norm(x) for x in [a["name"], *a.get("aliases", [])]} - {""} for a in article["actors"]}
        self.types = {a["name"]: a["type"] for a in article["actors"]}
        self.surface = {
            a["name"]: sorted({a["name"], *a.get("aliases", [])}, key=lambda x: (-len(x), x)) for a in article["actors"]
        }
        self.claims = article["claims"]

    def who(self, actor, text):
        by_name = [k for k, v in self.names.items() if norm(actor["name"]) in v]
        by_text = [k for k, v in self.names.items() if norm(text) in v and norm(text) not in PRONOUNS]
        return (by_name or by_text or [None])[0]

    def examples(self):
        for sentence in self.sentences:
            example = self.example(sentence)
            if example["pairs"]:
                yield example

    def example(self, sentence):
        text = sentence["text"]
        mentions, types = collections.OrderedDict(), {}
        for begin, end, form, actor in linked(sentence):
            name = self.who(actor, text[begin:end]) or actor["id"]
            types.setdefault(name, self.types.get(name, actor["type"]))
            mentions.setdefault(name, []).append([begin, end, form])
        here = [c for c in self.claims if self.stated(c, sentence)]
        wanted = {c[end] for c in here for end in ("source", "target")}
        for name in self.names:
            # What the linker does not find is added from the annotation's own surface forms.
            if name in mentions:
                continue
            taken = []
            for words in self.surface[name]:
                for begin, end in words_at(text, words):
                    if norm(words) not in PRONOUNS and all(end <= b or e <= begin for b, e, _ in taken):
                        if not any(b <= begin and end <= e for ms in mentions.values() for b, e, f in ms if f == "NAME"):
                            taken.append([begin, end, "NAME"])
            if not taken and name in wanted:
                taken = self.said(name, here, text)
            if taken:
                mentions[name] = sorted(taken)
                types[name] = self.types[name]
        order = sorted(mentions, key=lambda n: mentions[n][0])
        pairs = [self.pair(i, j, order, here) for i in range(len(order)) for j in range(i + 1, len(order))]
        return {
            "source": self.source,
            "article": self.article["id"],
            "field": sentence["field"],
            "begin": sentence["begin"],
            "text": text,
            "actors": [{"type": types[n], "mentions": mentions[n]} for n in order],
            "pairs": pairs,
        }

    def stated(self, claim, sentence):
        """Whether the greater part of a sentence or of the quote is the other."""
        if claim.get("field", "text") != sentence["field"]:
            return False
        common = min(claim["end"], sentence["end"]) - max(claim["begin"], sentence["begin"])
        return common > 0.5 * min(claim["end"] - claim["begin"], sentence["end"] - sentence["begin"])

    @staticmethod
    def said(name, claims, text):
        """The words that the annotator gave for an actor of a claim ("Sen." for the senate, "he")."""
        for claim in claims:
            for end in ("source", "target"):
                if claim[end] == name:
                    for begin, stop in words_at(text, claim.get(end + "_mention") or "")[:1]:
                        form = "PRONOUN" if norm(text[begin:stop]) in PRONOUNS else "NOMINAL"
                        return [[begin, stop, form]]
        return []

    def pair(self, i, j, order, here):
        a, b = order[i], order[j]

        def labels(claims):
            found = {}
            for c in claims:
                if {c["source"], c["target"]} == {a, b}:
                    found[label_of(c["predicate"], c["source"] == a)] = c["factuality"]
            return found

        stated = labels(here)
        elsewhere = set(labels(self.claims)) - set(stated)
        return {
            "a": i,
            "b": j,
            "labels": sorted(stated),
            "ignore": sorted(elsewhere),
            "stance": stance(stated),
            "factuality": {k: stated[k] for k in sorted(stated)},
            "only": None,
        }


def stance(stated):
    """The stance that labels with factualities come to; None where it is not one."""
    found = set()
    for label, factuality in stated.items():
        predicate, direction = label[:-1], label[-1]
        sign = 1 if predicate in POSITIVE else -1 if predicate in NEGATIVE else 0
        if factuality == "NEGATED":
            sign = -sign
        if sign and direction == "=":
            return None
        if sign:
            found.add((1 if direction == ">" else 2) + (2 if sign < 0 else 0))
    return 0 if not found else found.pop() if len(found) == 1 else None


def annotated(article_path, sentences_path, source):
    sentences = {d["articleId"]: d["sentences"] for d in lines(sentences_path)}
    for article in lines(article_path):
        yield from Annotated(article, sentences.get(article["id"], []), source).examples()


def own(annotations, news):
    """The project's own annotations (offsets and labels), joined with the articles that they point into."""
    texts = {}
    for path in news:
        with gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8") as file:
            for article in map(json.loads, file):
                texts[str(article["id"])] = article
    missing = set()
    for sentence in lines(annotations):
        article = texts.get(sentence["article"])
        if article is None:
            missing.add(sentence["article"])
            continue
        whole = article[sentence["field"]]
        at = utf16(whole)
        start = at(sentence["begin"])
        text = whole[start : at(sentence["end"])]
        actors = [
            {"type": a["type"], "mentions": [[at(b) - start, at(e) - start, form] for b, e, form in a["mentions"]]}
            for a in sentence["actors"]
        ]
        pairs = []
        for i in range(len(actors)):
            for j in range(i + 1, len(actors)):
                sure, unsure = {}, []
                for claim in sentence["claims"]:
                    if {claim["source"], claim["target"]} == {i, j}:
                        label = label_of(claim["predicate"], claim["source"] == i)
                        if claim.get("sure", True):
                            sure[label] = claim["factuality"]
                        else:
                            unsure.append(label)
                pairs.append({"a": i, "b": j, "labels": sorted(sure), "ignore": sorted(set(unsure) - set(sure)),
                              "stance": None if unsure else stance(sure), "factuality": sure, "only": None})
        if pairs:
            yield {"source": "own", "article": sentence["article"], "field": sentence["field"], "begin": sentence["begin"],
                   "text": text, "actors": actors, "pairs": pairs}
    if missing:
        print(f"{annotations}: {len(missing)} articles are not among the news given, such as {min(missing)}", file=sys.stderr)


def dse(path, sentences_path):
    """Who is for or against whom (Park, Pan and Joo 2021): stance alone."""
    sentences = {d["articleId"]: d["sentences"] for d in lines(sentences_path)} if sentences_path else {}
    with open(path, encoding="utf8", newline="") as file:
        for number, row in enumerate(csv.reader(file, delimiter="\t")):
            text, spans, rest = "", [], 0
            for found in list(re.finditer(r"\[([^\[\]]*)\]", row[0]))[:2]:
                text += row[0][rest : found.start()]
                spans.append((len(text), len(text) + len(found.group(1))))
                text += found.group(1)
                rest = found.end()
            text += row[0][rest:]
            if len(spans) < 2 or spans[0] == spans[1]:
                continue
            at = [m for s in sentences.get(str(number), []) for m in _within(s)]
            actors = []
            for begin, end in spans:
                near = [m for m in at if m[0] < end and begin < m[1]]
                best = max(near, key=lambda m: min(m[1], end) - max(m[0], begin), default=None)
                if best:
                    mentions = [list(m[:3]) for m in at if m[3]["id"] == best[3]["id"]]
                    actors.append({"type": best[3]["type"], "mentions": mentions})
                else:
                    while end < len(text) and text[end].isalpha():
                        end += 1
                    actors.append({"type": "Unknown", "mentions": [[begin, end, "NAME"]]})
            if actors[0]["mentions"] == actors[1]["mentions"]:
                continue
            pair = {"a": 0, "b": 1, "labels": [], "ignore": [], "stance": int(row[3]), "factuality": {}, "only": []}
            yield {"source": "dse", "article": f"dse-{number}", "field": "text", "begin": 0, "text": text,
                   "actors": actors, "pairs": [pair]}


def _within(sentence):
    """The mentions of one sentence of a text, in characters of the text."""
    return [(b + sentence["begin"], e + sentence["begin"], f, a) for b, e, f, a in linked(sentence)]


KNOWLEDGENET = {  # property: (predicate, forward, type of subject, type of object)
    "SPOUSE": ("KIN_OF", None, "Person", "Person"),
    "CHILD_OF": ("KIN_OF", True, "Person", "Person"),
    "FOUNDED_BY": ("FOUNDED", False, "Organization", "Person"),
    "CEO": ("HOLDS_OFFICE", False, "Organization", "Person"),
    "SUBSIDIARY_OF": ("PART_OF", True, "Organization", "Organization"),
    "NATIONALITY": ("CITIZEN_OF", True, "Person", "Country"),
    "POLITICAL_AFFILIATION": ("MEMBER_OF", True, "Person", "Organization"),
}


def knowledgenet(path):
    """Biographical facts (Mesquita et al. 2019): the predicates that they name are known, the others are not."""
    known = sorted({label_of(p, d) for p, _, _, _ in KNOWLEDGENET.values() for d in (True, False)})
    for passage in lines(path):
        groups = collections.OrderedDict()
        for fact in passage["facts"]:
            if fact["property"] in KNOWLEDGENET:
                groups.setdefault((tuple(fact["s"]), tuple(fact["o"])), []).append(fact["property"])
        for (subject, object_), properties in groups.items():
            labels = set()
            for p in properties:
                predicate, forward, first, second = KNOWLEDGENET[p]
                labels |= {label_of(predicate, d) for d in ((True, False) if forward is None else (forward,))}
            pair = {"a": 0, "b": 1, "labels": sorted(labels), "ignore": [], "stance": 0, "factuality": {}, "only": known}
            yield {"source": "knowledgenet", "article": passage["id"], "field": "text", "begin": 0, "text": passage["text"],
                   "actors": [{"type": first, "mentions": [[*subject, "NAME"]]},
                              {"type": second, "mentions": [[*object_, "NAME"]]}], "pairs": [pair]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--annotated", nargs=3, action="append", default=[], metavar=("NAME", "ARTICLES", "SENTENCES"))
    parser.add_argument("--own", help="the file of the project's own annotations")
    parser.add_argument("--news", action="append", default=[], help="JSON Lines (.gz) with the articles of --own")
    parser.add_argument("--dse", nargs=2, metavar=("ROWS", "SENTENCES"))
    parser.add_argument("--knowledgenet")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    count = collections.Counter()
    with open(options.out, "w", encoding="utf8") as out:
        def write(examples):
            for example in examples:
                out.write(json.dumps(example, ensure_ascii=False) + "\n")
                count[example["source"] + " sentences"] += 1
                count[example["source"] + " pairs"] += len(example["pairs"])
                count[example["source"] + " labels"] += sum(len(p["labels"]) for p in example["pairs"])
        for name, articles, sentences in options.annotated:
            write(annotated(articles, sentences, name))
        if options.own:
            write(own(options.own, options.news))
        if options.dse:
            write(dse(*options.dse))
        if options.knowledgenet:
            write(knowledgenet(options.knowledgenet))
    for key, value in sorted(count.items()):
        print(f"{key}: {value}", file=sys.stderr)


if __name__ == "__main__":
    main()
