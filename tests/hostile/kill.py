#!/usr/bin/env python3
"""Ends `plainsong render` at random moments: kill.py PROGRAM DOCUMENT [--times N] [--seed N] [-- OPTION...]

After each end the folder is the old one or the new one, whole, and the documents are as they were; no process is left; and after the next run
that is let be, no temporary file is left in the place, in $TMPDIR or in the cache.
"""

import argparse
import hashlib
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid

HERE = pathlib.Path(__file__).resolve().parent
OLD = HERE.parent.parent / "samples" / "green-lanes.html"
SIGNALS = [signal.SIGKILL] * 6 + [signal.SIGTERM, signal.SIGTERM, signal.SIGINT, signal.SIGHUP]
DECISIONS = '<?xml version="1.0" encoding="utf-8"?>\n<edits version="1" />\n'


def tree(folder):
    """Every file below, by path, with its hash."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()}


class Ground:
    """Where it happens."""

    def __init__(self, scratch, options):
        self.folder, self.program, self.extra = pathlib.Path(scratch), options.program, options.option
        self.mark = f"PLAINSONG_KILL_TEST={uuid.uuid4()}"
        for name in ("documents", "tmp", "cache", "place"):
            (self.folder / name).mkdir()
        self.new = self.folder / "documents" / pathlib.Path(options.document).name
        shutil.copy(options.document, self.new)
        self.new.with_suffix(".edits.xml").write_text(DECISIONS)
        self.out = self.folder / "place" / "out"

    def start(self, document, place, *more):
        name, value = self.mark.split("=")
        environment = {**os.environ, name: value, "TMPDIR": str(self.folder / "tmp"), "PLAINSONG_CACHE": str(self.folder / "cache"),
                       "PLAINSONG_VOICES": str(HERE.parent.parent / "voices")}
        return subprocess.Popen([self.program, "render", str(document), "-o", str(place), "--quiet", *self.extra, *more], env=environment,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def render(self, document, place):
        child = self.start(document, place)
        said = child.communicate()[1]
        if child.returncode != 0:
            sys.exit(f"render {document} ended with {child.returncode}: {said.decode()}")
        return tree(place)

    def processes(self):
        """Those that carry our mark: of the program, and all that it started."""
        found = []
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if self.mark.encode() in (process / "environ").read_bytes():
                    found.append(process.name + " " + (process / "comm").read_text().strip())
            except OSError:
                pass
        return found

    def processes_left(self):
        """A moment is allowed: the kernel ends them one by one."""
        deadline = time.monotonic() + 5
        while (left := self.processes()) and time.monotonic() < deadline:
            time.sleep(0.05)
        return left

    def files_left(self):
        left = [path for path in (self.folder / "place").iterdir() if path.name != "out"] + list((self.folder / "tmp").iterdir())
        return [str(path) for path in left + list((self.folder / "cache").glob("new-*"))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("document")
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    split = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    options = parser.parse_args(sys.argv[1:split])
    options.option = sys.argv[split + 1:]
    source = random.Random(options.seed)
    broken = lost = processes = files = done = 0
    with tempfile.TemporaryDirectory() as scratch:
        ground = Ground(scratch, options)
        new = ground.render(ground.new, ground.folder / "new")
        shutil.rmtree(ground.folder / "cache")
        begin = time.monotonic()
        if ground.render(ground.new, ground.folder / "new") != new:
            sys.exit("two runs do not give the same")
        cold = time.monotonic() - begin
        begin = time.monotonic()
        ground.render(ground.new, ground.folder / "new")
        warm = time.monotonic() - begin
        old = ground.render(OLD, ground.out)
        documents = tree(ground.folder / "documents")
        print(f"a run takes {cold:.1f} s, and {warm:.1f} s with what is kept", flush=True)
        for turn in range(options.times):
            fresh = turn % 4 == 0  # a quarter while it speaks
            child = ground.start(ground.new, ground.out, *(["--no-cache"] if fresh else []))
            time.sleep(source.uniform(0, 1.1 * (cold if fresh else warm)))
            child.send_signal(source.choice(SIGNALS))
            child.communicate()
            done += child.returncode == 0
            found = tree(ground.out)
            if found not in (old, new):
                broken += 1
                print(f"turn {turn}: the folder is neither the old one nor the new one", flush=True)
            if tree(ground.folder / "documents") != documents:
                lost += 1
                print(f"turn {turn}: a document is not as it was", flush=True)
            if left := ground.processes_left():
                processes += 1
                print(f"turn {turn}: still there: {left}", flush=True)
            if found != old or turn % 10 == 9:
                ground.render(OLD, ground.out)
                if left := ground.files_left():
                    files += 1
                    print(f"turn {turn}: left over: {left}", flush=True)
                if found not in (old, new):
                    old = tree(ground.out)
        ground.render(ground.new, ground.out)
        left = ground.files_left()
        if tree(ground.out) != new or left:
            sys.exit(f"after all, the folder is not what it should be, or there is {left}")
    print(f"{options.times} ends ({done} came too late): {broken} broken folders, {lost} lost documents, {processes} times processes left, "
          f"{files} times files left")
    return 1 if broken or lost or processes or files else 0


sys.exit(main())
