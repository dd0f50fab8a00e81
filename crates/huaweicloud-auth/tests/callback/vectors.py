"""Computes signatures of callbacks with Python's hmac, as vectors for the tests.

    python3 tests/callback/vectors.py > tests/callback/vectors.csv

It shares no code with the crate: each form is written down again from its description.
"""

import csv
import hashlib
import hmac
import sys
from urllib.parse import urlsplit

KEYS = ["a_key", "k", "GCTbw44s6MPLh4GqgDpnfuFHgy25Enly", "schlüssel-密钥", "x" * 100]
URLS = [
    "https://model/service/chat",
    "https://example.com",
    "https://example.com/",
    "https://example.com:8443/a/b",
    "http://127.0.0.1:9000/callback?token=abc",
    "https://api.example.com/v1/products?live_id=111&limit=10&offset=0",
    "https://example.com/a%2Fb?q=%E5%95%86%E5%93%81&b=&a=1",
    "https://example.com/路径?z=1&y=2&x=3",
]
TIMES = [1744612873350, 1725928200000, 1001]


def url_millis(key, url, millis):
    text = url + str(millis)
    return mac(key, text), format(millis, "x")


def sorted_url_seconds(key, url, millis):
    parts = urlsplit(url)
    time = format(millis // 1000, "x")
    query = "&".join(sorted(filter(None, parts.query.split("&")), key=lambda pair: pair.split("=")[0]))
    text = parts.netloc + parts.path + ("?" + query if query else "") + time
    return mac(key, text), time


def mac(key, text):
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()


writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(["form", "key", "url", "millis", "secret", "time"])
for form in (url_millis, sorted_url_seconds):
    for key in KEYS:
        for url in URLS:
            for millis in TIMES:
                secret, time = form(key, url, millis)
                writer.writerow([form.__name__, key, url, millis, secret, time])
