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
msgstr[0] "{n} Artikel"
msgstr[1] "{n} Artikel"

#, fuzzy, python-brace-format
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
    if re.search(r"^#,.*\bfuzzy\b", entry, re.M):
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


print(_("Hello, {name}!").format(name="Ada"), "/", _("Save"), "/", _("Delete {file}?").format(file="a.txt"))
