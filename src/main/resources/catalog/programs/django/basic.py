# Django's way from an address to a page: URL patterns with converters, a view,
# and a template. Http404, path, render and get stand in for Django's own, so
# that it runs without.

import re
from html import escape

# from django.http import Http404; from django.shortcuts import render; from django.urls import path
BOOKS = {1: {"title": "Emma & friends", "year": 1815}}  # in a project: a model and its table
TEMPLATES = {"books/detail.html": "<h1>{{ book.title }}</h1><p>{{ book.year }}</p>"}
Http404 = type("Http404", (Exception,), {})


def detail(request, number):
    if number not in BOOKS:
        raise Http404("no such book")
    return render(request, "books/detail.html", {"book": BOOKS[number]})


def path(route: str, view, name: str):  # Django keeps the name, for reverse() and {% url %}
    return re.compile(re.sub(r"<int:(\w+)>", r"(?P<\1>[0-9]+)", route)), view


urlpatterns = [path("books/<int:number>/", detail, name="book-detail")]


def render(request, template_name: str, context: dict) -> str:
    def value(match: re.Match) -> str:
        return escape(str(context[match[1]][match[2]]))  # templates escape by default

    return re.sub(r"{{ (\w+)\.(\w+) }}", value, TEMPLATES[template_name])


def get(url: str) -> tuple[int, str]:  # without a request object: nothing here asks it
    for pattern, view in urlpatterns:
        if match := pattern.fullmatch(url):
            try:
                return 200, view(None, **{name: int(text) for name, text in match.groupdict().items()})
            except Http404 as error:
                return 404, str(error)
    return 404, "no pattern fits"


for url in ["books/1/", "books/2/", "books/two/"]:
    print(url, *get(url))
