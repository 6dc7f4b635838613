#!/usr/bin/env python3
"""Compiles countries.tsv and leaders.tsv of the gazetteer from public facts. Plain python3, nothing to install.

  compile.py countries MLEDOZE.csv > countries.tsv
  compile.py leaders MLEDOZE.csv REIGN.csv ARCHIGOS.csv FACTBOOK_EXECUTIVES.csv persons.tsv > leaders.tsv

both into loader/src/main/resources/org/entente/loader/link/. The inputs:

  MLEDOZE    mledoze/countries (ODbL 1.0): cca3, common, official, capital, demonym_m, alt, un_member
  REIGN      REIGN leaders (MIT): state, leader, start, end_month, end_year, birthyear, gender
  ARCHIGOS   Archigos 4.1 (CC BY 4.0): idacr, leader, start, end, dbpedia
  FACTBOOK   executives of the CIA World Factbook (public domain): gec, country, role, text

What countries.tsv lacks or says differently from the news stands in countries-extra.tsv, and persons of whom more is known than
leaders.tsv can say in persons.tsv; people edit those two. Who stands in persons.tsv is left out of leaders.tsv.
"""
import csv
import re
import sys
import urllib.parse

LATIN = re.compile(r"^[A-Za-z\u00c0-\u017f'’.\-() ]{4,}$")

# Where the news in English say another name than the table.
NEWS_NAMES = {"TUR": "Turkey", "CZE": "Czech Republic", "COD": "Democratic Republic of the Congo"}

# Names in other languages that in English are words or names of people.
MISLEADING = {"Island", "Dominique", "Mann", "Reunion", "Mannin"}

# The state codes of REIGN and Archigos (Gleditsch and Ward) that are not ISO 3166-1 alpha-3.
STATES = dict(pair.split("=") for pair in (
    "UKG=GBR IRE=IRL NTH=NLD FRN=FRA SWZ=CHE SPN=ESP POR=PRT GMY=DEU AUS=AUT CZR=CZE SLO=SVK SLV=SVN CRO=HRV SER=SRB YUG=SRB BOS=BIH "
    "MAC=MKD MNG=MNE KOS=XKX BUL=BGR MLD=MDA RUM=ROU LAT=LVA LIT=LTU GRG=GEO SWD=SWE DEN=DNK ICE=ISL CAP=CPV EQG=GNQ GAM=GMB MAA=MRT "
    "NIR=NER CDI=CIV GUI=GIN BFO=BFA SIE=SLE TOG=TGO CAO=CMR NIG=NGA CEN=CAF CHA=TCD CON=COG DRC=COD TAZ=TZA BUI=BDI ANG=AGO MZM=MOZ "
    "ZAM=ZMB ZIM=ZWE MAW=MWI SAF=ZAF LES=LSO BOT=BWA SWA=SWZ MAG=MDG MAS=MUS SEY=SYC MOR=MAR ALG=DZA LIB=LBY SUD=SDN LEB=LBN KUW=KWT "
    "BAH=BHR UAE=ARE OMA=OMN TAJ=TJK KYR=KGZ KZK=KAZ MON=MNG TAW=TWN ROK=KOR BHU=BTN BNG=BGD MYA=MMR SRI=LKA MAD=MDV NEP=NPL THI=THA "
    "CAM=KHM DRV=VNM MAL=MYS SIN=SGP PHI=PHL INS=IDN ETM=TLS AUL=AUS NEW=NZL SOL=SLB HAI=HTI TRI=TTO BAR=BRB GUA=GTM HON=HND SAL=SLV "
    "COS=CRI PAR=PRY URU=URY BHM=BHS SPN=ESP VAN=VUT").split())

# Names of countries in the Factbook that mledoze writes in another way.
FACTBOOK_NAMES = {"Burma": "MMR", "Congo (Kinshasa)": "COD", "Congo (Brazzaville)": "COG", "Turkey": "TUR", "Turkey (Turkiye)": "TUR",
                  "Côte d'Ivoire": "CIV", "Czechia": "CZE", "Macedonia": "MKD", "North Macedonia": "MKD", "Holy See": "VAT"}

TITLE = re.compile(r"^(?:Interim |Acting |Transition(?:al)? |State Affairs Commission |First )*"
                   r"(President|Prime Minister|Premier|Chancellor|King|Queen|Amir|Sultan|Supreme Leader|Taoiseach)\b[^A-ZÀ-Þ]*"
                   r"(?:of the [A-Z]\w+ [A-Z]\w+ )?(?:Dr\. |Sr\. |Gen\. |Brig\. |Lt\. |Col\. |Maj\. )*(.*)$")
ROLES = {"premier": "prime minister", "amir": "emir", "taoiseach": "prime minister"}
MONTHS = "January February March April May June July August September October November December".split()


def read(path):
    return list(csv.DictReader(open(path, encoding="utf8", newline="")))


def countries(path):
    print("# Compiled by tools/gazetteer/compile.py; do not edit. Columns: id, name, type, iso3, aliases, demonyms, capitals")
    rows = sorted(read(path), key=lambda r: r["cca3"])
    members = {r[k] for r in rows if r["un_member"] == "True" for k in ("demonym_m", "capital")}
    for row in rows:
        if row["un_member"] != "True":
            # "American" is of the United States, not of the Northern Mariana Islands.
            row = {k: "" if k in ("demonym_m", "capital") and v in members else v for k, v in row.items()}
        name = NEWS_NAMES.get(row["cca3"], row["common"])
        aliases = [row["common"]] if name != row["common"] else []
        for alias in [row["official"]] + row["alt"].split("|"):
            alias = re.sub(r"\s*\(.*\)", "", alias).strip()
            if LATIN.match(alias) and alias != name and alias not in aliases and "," not in alias \
                    and alias not in MISLEADING:
                aliases.append(alias)
        demonyms = [row["demonym_m"]] if row["demonym_m"] else []
        demonyms += [d + "s" for d in demonyms if d.endswith(("n", "i"))]
        capitals = [row["capital"]] if row["capital"] and row["capital"] != row["common"] else []
        iso3 = "XKX" if row["cca3"] == "UNK" else row["cca3"]
        print("\t".join(["country:" + iso3, name, "Country", iso3,
                         "|".join(aliases), "|".join(demonyms), "|".join(capitals)]))


def plain(word):
    """"al-BASHIR" as "al-Bashir"."""
    return "-".join(part.title() if part.isupper() and len(part) > 1 else part for part in word.split("-"))


def same_person(name, iso3, persons):
    """Whether persons.tsv has somebody of the country with the same last word: Archigos often gives surnames only."""
    return (name.split()[-1].lower(), iso3) in persons


def leaders(mledoze, reign, archigos, factbook, edited):
    print("# Compiled by tools/gazetteer/compile.py; do not edit. Columns as in persons.tsv.")
    known = {r["cca3"] for r in read(mledoze) if r["un_member"] == "True"} | {"XKX", "TWN", "VAT", "PSE"}
    persons = set()
    for line in open(edited, encoding="utf8"):
        if not line.startswith("#"):
            name, iso3, _, short, aliases, _ = line.rstrip("\n").split("\t")
            for other in [name] + short.split("|") + aliases.split("|"):
                persons |= {(word.lower(), iso3) for word in other.split()[-1:]}
    names = {row["common"]: row["cca3"] for row in read(mledoze)} | FACTBOOK_NAMES
    offices, genders = {}, {}

    def add(iso3, name, role, start, end, gender=""):
        name = re.sub(r"\s*\([^)]*\)", "", name).replace("_", " ").replace("`", "'").strip()
        words = name.split()
        full = 2 <= len(words) <= 5 and not re.search(r"\b\w\.|&|\band\b|\d|Council|Government|Prince|Chief|\b[IVX]+$", name) and LATIN.match(name)
        if iso3 in known and full and (not end or end >= "1990") and not same_person(name, iso3, persons):
            offices.setdefault((name, iso3), []).append(f"{role} {iso3} {start}/{end}")
            genders[name] = genders.get(name) or gender

    for row in read(archigos):
        page = row["dbpedia"].rsplit("/", 1)[-1] if row["dbpedia"] != "NA" else ""
        name = urllib.parse.unquote(page) or row["leader"]
        # The table ends with 2015: who was in office then still was, as far as it knows.
        end = "2016" if row["end"] >= "2015-12-31" else row["end"]
        add(STATES.get(row["idacr"], row["idacr"]), name, "leader", row["start"], end)
    for row in read(reign):
        iso3 = STATES.get(row["state"], row["state"])
        if row["end_year"] >= "2015" and (row["leader"], iso3) not in offices:
            add(iso3, row["leader"], "leader", row["start"], row["end_year"], "m" if row["gender"] == "1" else "f")
    for row in read(factbook):
        text = re.sub(r"\s+or \S+.*?(?=\(since)", " ", row["text"].strip('"'))
        since = re.search(r"\(since (?:(\d+) )?(?:([A-Z][a-z]+) )?(\d{4})", text)
        title = TITLE.match(text.split(" (")[0])
        if not title or not since or row["country"] not in names:
            continue
        day, month, year = since.groups()
        start = f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}" if day and month in MONTHS else year
        name = " ".join(w if re.fullmatch("[IVX]+", w) else plain(w) for w in title.group(2).split())
        role = title.group(1).lower()
        add(names[row["country"]], name, ROLES.get(role, role), start, "")
    for (name, iso3), held in sorted(offices.items()):
        print("\t".join([name, iso3, genders.get(name, ""), "", "", "; ".join(dict.fromkeys(held))]))


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "countries":
        countries(sys.argv[2])
    elif len(sys.argv) == 7 and sys.argv[1] == "leaders":
        leaders(*sys.argv[2:])
    else:
        sys.exit(__doc__)
