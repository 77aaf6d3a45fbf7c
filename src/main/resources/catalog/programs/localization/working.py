# A PO file with translations, as translators get it: placeholders must survive,
# plural forms be complete, and what is "fuzzy" must not be shown.

import re

PO = r"""
msgid ""
msgstr "Language: de\nPlural-Forms: nplurals=2; plural=(n != 1);\n"

msgid "Hello, {name}!"
msgstr "Hallo, {name}!"

msgid "{n} item"
msgid_plural "{n} items"
msgstr[0] "{n} Artikel"
msgstr[1] "{n} Artikel"

#, fuzzy
msgid "Delete {file}?"
msgstr "Datei öffnen?"

msgid "Save"
msgstr ""
"""

placeholders = re.compile(r"\{\w+\}")
catalogue: dict[str, str] = {}
header, *entries = PO.strip().split("\n\n")
plurals = int(re.search(r"nplurals=(\d)", header)[1])
for entry in entries:
    source = re.search(r'^msgid "(.*)"', entry, re.M)[1]
    texts = re.findall(r'^msgstr(?:\[\d\])? "(.*)"', entry, re.M)
    problems = []
    if "#, fuzzy" in entry:
        problems.append("fuzzy: a person must look at it")
    if "" in texts:
        problems.append("not translated")
    if "msgid_plural" in entry and len(texts) != plurals:
        problems.append(f"{plurals} plural forms are needed")
    if any(text and set(placeholders.findall(text)) != set(placeholders.findall(source)) for text in texts):
        problems.append("placeholders differ")
    print(f"{source!r}: {'; '.join(problems) or 'ok'}")
    if not problems:
        catalogue[source] = texts[0]


def _(text: str) -> str:
    return catalogue.get(text, text)  # the source is better than nothing


print(_("Hello, {name}!").format(name="Ada"), "/", _("Save"))
