# Markdown in, HTML out, for some marks that one uses every day. Markdown lets
# HTML in the source through; here it is shown, as it should be if others write.

import re
from html import escape

SOURCE = """
# Green *tea*

Water at **80 degrees**, see [the guide](https://example.org/tea).

- two grams
- `steep(*minutes*)`

1. heat the water
2. wait

> Never boil it,
> not even *once*.

A comment with <b>HTML</b> in it.
"""

def inline(text: str) -> str:
    text, *rest = re.split(r"`(.+?)`", text, maxsplit=1)
    if rest:  # nothing is a mark inside of code
        return f"{inline(text)}<code>{escape(rest[0])}</code>{inline(rest[1])}"
    text = escape(text)  # quotes as well: an address stands in an attribute
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"\*(.+?)\*", r"<em>\1</em>", text)
    return re.sub(r"\[(.+?)\]\((https?://[^)\s]+)\)", r'<a href="\2">\1</a>', text)


for block in re.split(r"\n{2,}", SOURCE.strip()):
    if heading := re.fullmatch(r"(#{1,6}) (.+)", block):
        level = len(heading[1])
        print(f"<h{level}>{inline(heading[2])}</h{level}>")
    elif re.match(r"- |\d+\. ", block):
        kind = "ul" if block.startswith("- ") else "ol"
        items = "".join(f"<li>{inline(line.split(' ', 1)[1])}</li>" for line in block.split("\n"))
        print(f"<{kind}>{items}</{kind}>")
    elif block.startswith("> "):
        print(f"<blockquote><p>{inline(re.sub('^> ?', '', block, flags=re.M))}</p></blockquote>")
    else:
        print(f"<p>{inline(block)}</p>")
