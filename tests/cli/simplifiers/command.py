#!/usr/bin/env python3
"""A simplifier that speaks JSON Lines, as one of several kinds: command.py KIND."""
import json
import sys
import time


def simpler(text):
    return text.replace("In order to", "To").replace("in order to", "to")


def answers(kind, asked):
    good = [{"id": one["id"], "text": simpler(one["text"])} for one in asked]
    if kind == "backwards":
        return good[::-1]
    if kind == "first":
        return good[:1]
    if kind == "liar":
        return [{"id": one["id"], "text": "We met 700 people in London."} for one in asked]
    if kind == "twice":
        return good + [{"id": one["id"], "text": "We met."} for one in asked]
    if kind == "stranger":
        return [{"id": 999, "text": "We met."}, {"id": -1, "text": "x"}, {"id": "1", "text": "x"}] + good
    return good


kind = sys.argv[1]
asked = [json.loads(line) for line in sys.stdin]
if kind == "slow":
    time.sleep(30)
if kind == "garbage":
    sys.stdout.buffer.write(b"\xff\xfe{]\n[1]\nnull\n" + b"x" * 1000000)
    sys.exit(0)
for answer in answers(kind, asked):
    print(json.dumps(answer))
sys.exit(7 if kind == "dies" else 0)
