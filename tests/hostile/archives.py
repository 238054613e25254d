"""Hostile archives: Word files, EPUB books and audiobooks that are bombs, lies or rubble."""

import io
import struct
import zipfile
import zlib

import texts

ZEROS = {}


def packed_zeros(mebibytes):
    """So many MiB of spaces, deflated: about a thousandth."""
    if mebibytes not in ZEROS:
        squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
        block = b" " * (1 << 20)
        ZEROS[mebibytes] = b"".join(squeeze.compress(block) for _ in range(mebibytes)) + squeeze.flush()
    return ZEROS[mebibytes]


def archive(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries:
            file.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    return out.getvalue()


def bomb(entries, name, mebibytes, count=1, told=None):
    """An archive by hand, whose last `count` files unpack to so many MiB each. `told`: the size that it claims."""
    files = [(n, d, zlib.crc32(d), len(d), 0) for n, d in entries]
    data = packed_zeros(mebibytes)
    size = mebibytes << 20 if told is None else told
    files += [(f"{name}{i or ''}".replace("OPF", ".opf"), data, 0, size, 8) for i in range(count)]
    out, index = io.BytesIO(), io.BytesIO()
    for path, content, crc, length, method in files:
        at = out.tell()
        packed, path = (content if method else content), path.encode()
        shape = struct.pack("<HHHHHIII", 20, 0x800, method, 0, 33, crc, len(packed), length)
        out.write(b"PK\3\4" + shape + struct.pack("<HH", len(path), 0) + path + packed)
        index.write(b"PK\1\2" + struct.pack("<H", 20) + shape + struct.pack("<HHHHHII", len(path), 0, 0, 0, 0, 0, at) + path)
    end = out.tell()
    out.write(index.getvalue())
    out.write(b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(files), len(files), len(index.getvalue()), end, 0))
    return out.getvalue()


def entity_bomb(root):
    names = "abcdefghij"
    entities = "".join(f"<!ENTITY {b} '{('&' + a + ';') * 10}'>" for a, b in zip(names, names[1:]))
    return f"<?xml version='1.0'?><!DOCTYPE {root} [<!ENTITY a 'ha'>{entities}]><{root}>&j;</{root}>".encode()


def deep(random, tag):
    depth = texts.power(random, 200_000)
    return (f"<{tag}>" * depth + "x" + f"</{tag}>" * depth).encode()


def external(root):
    return f"<?xml version='1.0'?><!DOCTYPE {root} [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><{root}>&a;</{root}>".encode()


CONTAINER = (b"<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
             b"<rootfile full-path='OPS/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>")
TYPES = (b"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType="
         b"'application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName="
         b"'/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
RELATIONS = (b"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type="
             b"'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>")
WORD = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{}</w:body></w:document>"

FRAMES = {
    "docx": ([("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS)], "word/document.xml", "w:document"),
    "epub": ([("mimetype", b"application/epub+zip"), ("META-INF/container.xml", CONTAINER)], "OPS/book.opf", "package"),
    "lpf": ([], "publication.json", "html"),
}


def made(random, kind):
    before, main, root = FRAMES[kind]
    way = random.randrange(12)
    if way == 0:
        return bomb(before, main, random.choice([64, 256, 1000]))
    if way == 1:
        return bomb(before + [(main, b"{}")], "a.xhtml" if random.random() < 0.5 else "b.mp3", 200, random.randint(2, 40))
    if way == 2:
        return bomb(before, main, 16, told=random.choice([0, 10, 0xFFFFFFFE, 1 << 30]))
    if way == 3:
        return archive(before + [(main, entity_bomb(root) if random.random() < 0.5 else external(root))])
    if way == 4:
        return archive(before + [(main, deep(random, root))])
    if way == 5:
        count = texts.power(random, 30_000)
        return archive(before + [(main, b"{}")] + [(f"f{i}.xhtml", b"") for i in range(count)])
    if way == 6:
        return archive(before + [(main, b"[" * texts.power(random, 1_000_000))])
    if way == 7:
        return archive(before + [(name, b"x") for name in ["../../../evil.xhtml", "/etc/evil.xhtml", "a\\..\\b.xhtml", "CON.xhtml", "\u202e.html", "a" * 60_000]])
    if way == 8 and kind == "docx":
        text = random.choice(texts.SHAPES)(random)[:400_000].replace("&", "").replace("<", "").replace("]]>", "")
        clean = "".join(c for c in text if c >= " " or c in "\n\t")
        return archive(before + [(main, WORD.format(f"<w:p><w:r><w:t>{clean}</w:t></w:r></w:p>").encode())])
    if way == 9 and kind == "docx":
        depth = texts.power(random, 3_000)
        cell = "<w:tbl><w:tr><w:tc>"
        return archive(before + [(main, WORD.format(cell * depth + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * depth).encode())])
    whole = archive(before + [(main, texts.html(random)[:300_000])])
    if way == 10:
        return whole[: random.randrange(1, len(whole))]
    damaged = bytearray(whole)
    for _ in range(random.randint(1, 60)):
        damaged[random.randrange(len(damaged))] = random.randrange(256)
    return bytes(damaged)


MAKERS = {kind: (lambda random, kind=kind: made(random, kind)) for kind in FRAMES}
