#!/usr/bin/env python3
"""Compiles countries.tsv of the gazetteer from public facts. Plain python3, nothing to install.

  compile.py MLEDOZE_COUNTRIES.csv > loader/src/main/resources/org/entente/loader/link/countries.tsv

The input is the table of mledoze/countries (ODbL 1.0) with the columns cca3, common, official,
capital, demonym_m, alt, un_member. What it lacks or says differently from the news stands in
countries-extra.tsv, which people edit.
"""
import csv
import re
import sys

LATIN = re.compile(r"^[A-Za-z\u00c0-\u017f'’.\-() ]{4,}$")

# Where the news in English say another name than the table.
NEWS_NAMES = {"TUR": "Turkey", "CZE": "Czech Republic", "COD": "Democratic Republic of the Congo"}


def main(path):
    print("# Compiled by tools/gazetteer/compile.py; do not edit. Columns: id, name, type, iso3, aliases, demonyms, capitals")
    rows = sorted(csv.DictReader(open(path, encoding="utf8", newline="")), key=lambda r: r["cca3"])
    members = {r[k] for r in rows if r["un_member"] == "True" for k in ("demonym_m", "capital")}
    for row in rows:
        if row["un_member"] != "True":
            # "American" is of the United States, not of the Northern Mariana Islands.
            row = {k: "" if k in ("demonym_m", "capital") and v in members else v for k, v in row.items()}
        name = NEWS_NAMES.get(row["cca3"], row["common"])
        aliases = [row["common"]] if name != row["common"] else []
        for alias in [row["official"]] + row["alt"].split("|"):
            alias = re.sub(r"\s*\(.*\)", "", alias).strip()
            if LATIN.match(alias) and alias != name and alias not in aliases and "," not in alias:
                aliases.append(alias)
        demonyms = [row["demonym_m"]] if row["demonym_m"] else []
        demonyms += [d + "s" for d in demonyms if d.endswith(("n", "i"))]
        capitals = [row["capital"]] if row["capital"] and row["capital"] != row["common"] else []
        print("\t".join(["country:" + row["cca3"], name, "Country", row["cca3"],
                         "|".join(aliases), "|".join(demonyms), "|".join(capitals)]))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
