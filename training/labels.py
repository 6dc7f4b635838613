"""What the model may say about an ordered pair of actors (a, b): every predicate of the ontology in both directions."""

SYMMETRIC = ["ALLIED_WITH", "RIVAL_OF", "AGREES_WITH", "MEETS", "NEGOTIATES_WITH", "COOPERATES_WITH", "TRADES_WITH"]
DIRECTED = [
    "HOLDS_OFFICE", "MEMBER_OF", "PART_OF", "BASED_IN", "CITIZEN_OF", "KIN_OF", "FOUNDED", "CONTROLS", "STATIONS_FORCES_IN",
    "SUPPORTS", "SELLS_ARMS_TO", "AIDS", "CONCEDES_TO", "URGES", "OPPOSES", "ACCUSES", "THREATENS", "PROTESTS_AGAINST",
    "SANCTIONS", "MOBILIZES_AGAINST", "COERCES", "ATTACKS", "INVESTIGATES",
]
# "P>" is a P b, "P<" is b P a, "P=" is either. The last two are helpers of the training: any relation at all.
RELATIONS = [p + d for p in DIRECTED for d in "><"] + [p + "=" for p in SYMMETRIC]
LABELS = RELATIONS + ["ANY>", "ANY<"]
INDEX = {label: i for i, label in enumerate(LABELS)}
FACTUALITIES = ["ASSERTED", "NEGATED", "HYPOTHETICAL"]
# Of a sentence: 0 neutral, 1 a for b, 2 b for a, 3 a against b, 4 b against a.
STANCES = 5
TYPES = ["Person", "Country", "Organization", "ArmedGroup", "Unknown"]

POSITIVE = {"ALLIED_WITH", "SUPPORTS", "AGREES_WITH", "COOPERATES_WITH", "SELLS_ARMS_TO", "AIDS", "CONCEDES_TO"}
NEGATIVE = {
    "RIVAL_OF", "OPPOSES", "ACCUSES", "THREATENS", "PROTESTS_AGAINST", "SANCTIONS", "MOBILIZES_AGAINST", "COERCES",
    "ATTACKS", "INVESTIGATES",
}
_TURN = str.maketrans("><", "<>")


def turned(label):
    """The label of the pair (b, a) that says what this one says of (a, b)."""
    return label.translate(_TURN)


TURN = [INDEX[turned(label)] for label in LABELS]
TURNED_STANCE = [0, 2, 1, 4, 3]


def label_of(predicate, forward):
    """The label for a claim whose source is a (forward) or b."""
    return predicate + ("=" if predicate in SYMMETRIC else ">" if forward else "<")
