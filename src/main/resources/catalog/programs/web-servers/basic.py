# An nginx configuration: a redirect to https, files, and a proxied API. The
# program picks the location for a path by nginx's rules.

import re

NGINX_CONF = """
server {
    listen 80;
    server_name shop.example;
    return 301 https://$host$request_uri;
}
server {
    listen 443 ssl;
    server_name shop.example;
    ssl_certificate /etc/ssl/shop.pem;
    ssl_certificate_key /etc/ssl/private/shop.key;
    add_header Strict-Transport-Security "max-age=31536000" always;
    location = /health { return 200 "ok"; }
    location / { root /srv/shop; }
    location /api/ {
        proxy_pass http://127.0.0.1:8000;
        proxy_set_header Host $host;
        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        proxy_set_header X-Forwarded-Proto $scheme;
    }
    location ^~ /static/ { root /srv; expires 1y; }
    location ~ \\.php$ { return 404; }
}
"""

LOCATIONS = re.findall(r"location (?:(=|\^~|~) )?(\S+) \{\s+(.+?);", NGINX_CONF)


def locate(path: str) -> str:
    for _, _, action in filter(lambda loc: loc[:2] == ("=", path), LOCATIONS):
        return action  # an exact match ends the search
    prefixes = [loc for loc in LOCATIONS if loc[0] in ("", "^~") and path.startswith(loc[1])]
    mark, _, action = max(prefixes, key=lambda loc: len(loc[1]))
    regular = [other for kind, pattern, other in LOCATIONS if kind == "~" and re.search(pattern, path)]
    return regular[0] if regular and mark != "^~" else action  # ^~: no regular expressions after this one


for path in ["/health", "/cart", "/api/orders", "/static/a.php", "/old/a.php"]:
    print(f"{path}: {locate(path)}")
