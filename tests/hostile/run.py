#!/usr/bin/env python3
"""Gives hostile documents to plainsong: run.py PROGRAM [--count N] [--seed N] [--kind md] [--keep FOLDER]

Each must end within 10 seconds of processor time and 512 MB, with a document or one clear error, and leave nothing behind. What does not is
kept with --keep, by the number that makes it again: run.py PROGRAM --only md:17.
"""

import argparse
import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

import archives
import texts

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "samples"
MAKERS = {**texts.MAKERS, **archives.MAKERS}
MOST_SECONDS, MOST_KIB = 10, 512 * 1024
WALL_SECONDS = 120

# What is done with each kind, in turn: to read, to rewrite, to write as SSML; to speak; to check.
DOCUMENT = [["text", "IN"], ["simplify", "IN"], ["ssml", "IN", "-o", "OUT"], ["simplify", "IN", "--explain", "OUT"]]
COMMANDS = {"ssml": [["speak", "IN", "-o", "OUT.wav", "--no-cache"]], "docx": [["text", "IN"], ["simplify", "IN"]],
            "epub": [["check", "IN"], ["text", "IN"]], "lpf": [["check", "IN"]]}
ANSWERS = {"check": (0, 1, 3)}


def damaged_sample(source, ending):
    """A sample with pieces doubled, lost, exchanged and changed."""
    files = sorted(SAMPLES.glob(f"*.{ending}"))
    data = bytearray(source.choice(files).read_bytes())
    for _ in range(source.randint(1, 30)):
        begin = source.randrange(len(data))
        end = min(len(data), begin + source.randint(1, 400))
        way = source.randrange(3)
        data[begin:end] = b"" if way == 0 else bytes(data[begin:end]) * 3 if way == 1 else bytes(source.randrange(256) for _ in range(end - begin))
    return bytes(data)


def document(kind, number):
    source = random.Random(f"{kind} {number}")
    if kind in ("md", "html", "txt") and source.random() < 0.15:
        return damaged_sample(source, kind)
    return MAKERS[kind](source)


def limits():
    resource.setrlimit(resource.RLIMIT_CPU, (8 * MOST_SECONDS, 8 * MOST_SECONDS))
    os.nice(5)


def run(program, arguments, folder):
    """Status, seconds of processor time, KiB, and what was said."""
    environment = {**os.environ, "TMPDIR": str(folder / "tmp"), "PLAINSONG_CACHE": str(folder / "cache"),
                   "PLAINSONG_VOICES": str(HERE.parent.parent / "voices")}
    with open(folder / "errors", "wb") as errors, open(os.devnull, "wb") as nothing:
        child = subprocess.Popen([program, *arguments], stdin=subprocess.DEVNULL, stdout=nothing, stderr=errors, env=environment,
                                 preexec_fn=limits, start_new_session=True)
        deadline = time.monotonic() + WALL_SECONDS
        while True:
            done, status, used = os.wait4(child.pid, os.WNOHANG)
            if done:
                break
            if time.monotonic() > deadline:
                os.killpg(child.pid, signal.SIGKILL)
            time.sleep(0.005)
    child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss, (folder / "errors").read_bytes()


def trouble(command, status, seconds, kib, said, folder, slack):
    """What is wrong with such an end; empty for nothing."""
    lines = said.decode("utf-8", "replace").splitlines()
    if status not in ANSWERS.get(command, (0, 3)) and not (command == "speak" and status == 1):
        return f"status {status}: {lines[-1][:200] if lines else ''}"
    if seconds > MOST_SECONDS * slack:
        return f"{seconds:.1f} seconds"
    if kib > MOST_KIB * slack:
        return f"{kib >> 10} MB"
    if status == 3:
        errors = [line for line in lines if line.startswith("plainsong: ")]
        if len(errors) != 1 or len(said) > 2000 + 400 * len(lines):
            return f"{len(errors)} errors in {len(said)} bytes: {said[:200]}"
    left = [path.name for path in (folder / "tmp").iterdir()]
    return f"left {left}" if left else ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind")
    parser.add_argument("--only", help="such as md:17")
    parser.add_argument("--keep")
    parser.add_argument("--sanitized", action="store_true", help="the program looks after itself, which costs time and memory")
    options = parser.parse_args()
    kinds = [options.kind] if options.kind else sorted(MAKERS)
    turns = [(kinds[turn % len(kinds)], options.seed + turn // len(kinds)) for turn in range(options.count)]
    if options.only:
        kind, number = options.only.split(":")
        turns = [(kind, int(number))]
    bad, slowest, largest, refused = 0, (0, ""), (0, ""), 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        (folder / "tmp").mkdir()
        for kind, number in turns:
            path = folder / f"document.{kind}"
            path.write_bytes(document(kind, number))
            commands = COMMANDS.get(kind, DOCUMENT)
            words = commands[number % len(commands)]
            out = folder / "out"
            arguments = [{"IN": str(path), "OUT": str(out), "OUT.wav": f"{out}.wav"}.get(word, word) for word in words]
            status, seconds, kib, said = run(options.program, arguments, folder)
            subprocess.run(["rm", "-rf", out, f"{out}.wav"], check=True)
            name = f"{kind}:{number} ({words[0]}, {path.stat().st_size} bytes)"
            refused += status == 3
            slowest, largest = max(slowest, (seconds, name)), max(largest, (kib, name))
            wrong = trouble(words[0], status, seconds, kib, said, folder, 8 if options.sanitized else 1)
            if wrong:
                bad += 1
                print(f"{name}: {wrong}", flush=True)
                if options.keep:
                    (pathlib.Path(options.keep) / f"{kind}-{number}.{kind}").write_bytes(path.read_bytes())
    print(f"{len(turns)} documents, {refused} refused, {bad} bad; slowest {slowest[0]:.1f} s: {slowest[1]}; largest {largest[0] >> 10} MB: {largest[1]}")
    return 1 if bad else 0


sys.exit(main())
