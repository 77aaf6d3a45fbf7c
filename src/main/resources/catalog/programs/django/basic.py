# Django's way from an address to a page: URL patterns with converters, a view,
# and a template. A few lines stand in for Django, so that it runs without it.

import re
from html import escape

BOOKS = {1: {"title": "Emma & friends", "year": 1815}}
TEMPLATE = "<h1>{{ book.title }}</h1><p>{{ book.year }}</p>"


def detail(request, number):
    if number not in BOOKS:
        return 404, "no such book"
    return 200, render(TEMPLATE, {"book": BOOKS[number]})


urlpatterns = [("books/<int:number>/", detail)]


def render(template: str, context: dict) -> str:
    def value(match: re.Match) -> str:
        name, _, key = match[1].partition(".")
        return escape(str(context[name][key]))  # templates escape by default

    return re.sub(r"{{ ([\w.]+) }}", value, template)


def get(url: str):
    for pattern, view in urlpatterns:
        match = re.fullmatch(re.sub(r"<int:(\w+)>", r"(?P<\1>[0-9]+)", pattern), url)
        if match:
            return view(None, **{name: int(text) for name, text in match.groupdict().items()})
    return 404, "no pattern fits"


for url in ["books/1/", "books/2/", "books/two/"]:
    print(url, *get(url))
