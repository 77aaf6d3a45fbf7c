# A PO file with translations, as translators get it: placeholders must survive,
# plural forms be complete, and what is "fuzzy" must not be shown.

import re

PO = r"""
msgid ""
msgstr ""
"Language: de\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#, python-brace-format
msgid "Hello, {name}!"
msgstr "Hallo, {name}!"

#, python-brace-format
msgid "{n} item"
msgid_plural "{n} items"
msgstr[0] "ein Artikel"
msgstr[1] "{n} Artikel"

#, fuzzy, python-brace-format
msgid "Delete {file}?"
msgstr "Datei öffnen?"

#, python-brace-format
msgid "{n} file"
msgid_plural "{n} files"
msgstr[0] "{n} Datei"

msgid "Save"
msgstr ""
"""
placeholders = re.compile(r"\{(\w*)[^{}]*\}")  # of {price:.2f} the name
catalogue: dict[str, str] = {}
header, *entries = re.sub(r'"\n"', "", PO.strip()).split("\n\n")  # a long text stands in several lines
plurals = int(re.search(r"nplurals=(\d)", header)[1])
for entry in entries:
    source, *plural = re.findall(r'^msgid(?:_plural)? "(.*)"', entry, re.M)
    texts = re.findall(r'^msgstr(?:\[\d\])? "(.*)"', entry, re.M)
    fuzzy = re.search(r"^#,.*\bfuzzy\b", entry, re.M)
    problems = ["fuzzy: a person must look at it"] if fuzzy else []
    if "" in texts:
        problems.append("not translated")
    if plural and len(texts) != plurals:
        problems.append(f"{plurals} plural forms are needed")
    given = [set(placeholders.findall(text)) for text in texts if text]
    wanted = set(placeholders.findall((plural or [source])[0]))
    one = bool(plural) and "plural=(n != 1)" in header  # its first form, for 1 alone, needs no {n}
    if any(names - wanted or (wanted - names and not (one and i == 0)) for i, names in enumerate(given)):
        problems.append("placeholders differ")
    print(f"{source!r}: {'; '.join(problems) or 'ok'}")
    if not problems:
        catalogue[source] = texts[0]

def _(text: str) -> str:
    return catalogue.get(text, text)  # the source is better than nothing

print(_("Hello, {name}!").format(name="Ada"), "/", _("Save"), "/", _("Delete {file}?").format(file="a.txt"))
