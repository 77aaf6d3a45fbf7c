# Texts for several languages: placeholders instead of glued sentences, plural
# forms by rule, and a fall-back when a translation is missing.

CATALOGUE = {
    "en": {"items": {"one": "{n} item for {name}", "other": "{n} items for {name}"}, "bye": "Bye!"},
    "pl": {"items": {"one": "{n} przedmiot dla: {name}", "few": "{n} przedmioty dla: {name}",
                     "many": "{n} przedmiotów dla: {name}"}},
    "ja": {"items": {"other": "{name} さんの商品 {n} 点"}},
}  # fmt: skip


def plural(language: str, n: int) -> str:
    """The plural categories of Unicode's CLDR for whole numbers."""
    match language:
        case "en":
            return "one" if n == 1 else "other"
        case "pl":
            if n == 1:
                return "one"
            return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"
        case "ja":
            return "other"
        case _:
            raise ValueError(f"no plural rules for {language}")


def text(language: str, key: str, n: int | None = None, **values) -> str:
    found = language if key in CATALOGUE.get(language, {}) else "en"
    message = CATALOGUE[found][key]
    if isinstance(message, dict):
        message = message[plural(found, n)]  # a text in English has the plurals of English
    return message.format(n=n, **values)


for n in (1, 3, 5, 12, 22):
    print(" | ".join(text(language, "items", n, name="Ada") for language in CATALOGUE))
print(text("pl", "bye"), "(not translated yet)")
