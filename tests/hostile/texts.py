"""Hostile text: what a person who means harm, or a broken program, may put into a document.

Each function takes a random source and gives bytes; the same source gives the same bytes.
"""

import base64

LETTERS = "abcdefghijklmnopqrstuvwxyz"
BIDI = "\u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\ufe0f\U000e0061\U000e007f"
COMBINING = "\u0301\u0316\u0334\u0489\u20dd\u1ab0\ufe20"
WORDS = ("the council will open a library on Monday 3 May 2022 at 10.30am for almost 600 people "
         "who said that they had not been told, and Dr. Lee (from Ely) asked why").split()


def power(random, most=2_000_000):
    """A size whose logarithm is even: small ones are as likely as huge ones."""
    return int(10 ** random.uniform(1, 6.31)) if most >= 2_000_000 else min(most, int(10 ** random.uniform(1, 6.31)))


def prose(random, words=60):
    said = [random.choice(WORDS) for _ in range(words)]
    return " ".join(said).capitalize() + ".\n\n"


def flood(random, signs, size=None):
    size = size or power(random)
    if random.random() < 0.5:
        return random.choice(signs) * (size // len(random.choice(signs).encode()) or 1)
    some = "".join(random.choice(signs) for _ in range(997))
    return (some * (size // len(some) + 1))[:size]


def one_word(random):
    return random.choice([LETTERS, "x", "é", "0123456789", "-", "_", "a-", "a.b", "A", "ab'", "１２"]) and flood(
        random, random.choice([list(LETTERS), ["x"], ["é"], list("0123456789"), ["-"], ["a-"], ["a."], ["A"], ["b'"], ["9,"]]))


def bidi(random):
    return "".join(random.choice(BIDI) + random.choice(WORDS) for _ in range(power(random, 200_000) // 8 + 1))


def unseen(random):
    return "".join(random.choice(UNSEEN) * random.randint(1, 9) + random.choice(LETTERS) for _ in range(power(random, 300_000) // 8 + 1))


def combining(random):
    return "a" + flood(random, list(COMBINING))


def signs(random):
    return flood(random, random.choice([list("([{"), list(")]}"), list("\"'“‘"), list("*_`~"), list("<>"), list("!?."), list("…—–-"),
                                        list(",;:"), list("\\/|"), list("&;#"), list("\t "), list("\n"), ["\r"], ["\u2028"], ["\x0c"],
                                        ["www.", "a@b."], ["http://"], ["[1]"], ["1. "], ["- "], ["£1m "], ["1st "], ["I.V."]]))


def sentence_without_end(random):
    return " ".join(random.choice(WORDS) for _ in range(power(random, 600_000) // 5 + 1))


def repeated_clauses(random):
    part = random.choice(["who said that ", "and ", "because it rained, ", "(which ", "“", "not ", "to be ", "a, ", "the man's ", "if "])
    return (part * (power(random, 300_000) // len(part) + 1)) + "it ended."


def emoji(random):
    return flood(random, ["👨‍👩‍👧", "🇬🇧", "👍🏽", "❤️", "🏴\U000e0067\U000e0062\U000e007f"], power(random, 400_000))


def many_lines(random):
    line = random.choice(["a\n", "Title\n=====\n", "* a\n", "  - b\n", "> q\n", "a: b\n", "1) x\n\n", "A LINE IN CAPITALS\n", "-----\n",
                          "Jan 1 ...... 3\n", "| a | b |\n", "http://a.b/c\n", "\tcode\n", "a@b.c\n"])
    return line * (power(random, 1_000_000) // len(line) + 1)


SHAPES = [one_word, bidi, unseen, combining, signs, sentence_without_end, repeated_clauses, emoji, many_lines]


def encoded(random, text):
    """Mostly UTF-8; else as it should not be."""
    way = random.randrange(10)
    if way == 0:
        return text.encode("utf-16-le", "surrogatepass") if random.random() < 0.5 else text.encode("utf-16")
    if way == 1:
        return text.encode("latin-1", "replace") + "é–“".encode()
    if way == 2:
        return b"\xef\xbb\xbf" + text.encode() + b"\xff\xfe\xc3\x28\xed\xa0\x80\xf4\x90\x80\x80"
    if way == 3:
        data = text.encode()
        return data[: max(1, len(data) - random.randint(1, 3))]
    if way == 4:
        return text.encode()[:50_000] + bytes(random.randrange(1, 256) for _ in range(500)) + text.encode()[50_000:]
    return text.encode()


def plain(random):
    return encoded(random, prose(random) + random.choice(SHAPES)(random) + "\n\n" + prose(random))


def nested(random, opening, closing="", most=60_000):
    depth = power(random, most)
    inside = random.choice(["x", "", prose(random, 20).strip()])
    return opening * depth + inside + (closing * depth if random.random() < 0.7 else "")


def markdown(random):
    way = random.randrange(12)
    if way < 3:
        return plain(random)
    marks = [("> ", ""), ("- ", ""), ("1. ", ""), ("[", "](a)"), ("![", "](a)"), ("*a ", "*"), ("**", "**"), ("_a", "_"), ("`", "`"), ("<b>", "</b>"),
             ("<div>\n", "</div>\n"), ("[a](", ")"), ("~~", "~~"), ("\\", ""), ("&amp;", ""), ("a*_", ""), ("[^a]: ", "")]
    if way < 6:
        return encoded(random, prose(random) + nested(random, *random.choice(marks)) + "\n\n" + prose(random))
    if way == 6:
        count = power(random, 20_000)
        return encoded(random, "[a]: /" + "u" * count + "\n\n" + "[a] " * count)
    if way == 7:
        columns = power(random, 3_000)
        return encoded(random, "|" + "a|" * columns + "\n|" + "-|" * columns + "\n" + ("|" + "b|" * random.randint(1, columns) + "\n") * random.randint(1, 50))
    if way == 8:
        bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
            f"{b}: &{b} [" + ",".join([f"*{a}"] * 9) + "]\n" for a, b in zip("abcdefghijk", "bcdefghijkl"))
        return encoded(random, "---\n" + bomb + "title: *l\n---\n" + prose(random))
    if way == 9:
        return encoded(random, "---\n" + "[" * power(random, 100_000) + "\n---\n" + prose(random))
    if way == 10:
        return encoded(random, "".join("    " * (i % power(random, 200)) + "- item\n" for i in range(power(random, 20_000))))
    return encoded(random, "".join(f"{'#' * random.randint(1, 7)} {random.choice(SHAPES)(random)[:2000]}\n\n" for _ in range(random.randint(1, 60))))


def html(random):
    way = random.randrange(12)
    page = "<!DOCTYPE html><html lang=en><title>{}</title><body>{}</body></html>"
    if way < 3:
        return encoded(random, page.format(random.choice(SHAPES)(random)[:300_000], "<p>" + random.choice(SHAPES)(random)))
    if way < 7:
        tags = ["div", "span", "b", "a", "ul><li", "table><tr><td", "p", "i><p", "font", "svg><g", "math><mi", "select><option", "ruby><rt", "q", "blockquote",
                "template", "button", "form", "object", "b><table", "nobr", "h1", "dl><dt", "iframe", "noscript", "frameset", "title", "textarea"]
        tag = random.choice(tags)
        closing = "".join(f"</{one}>" for one in reversed(tag.split("><")))
        return encoded(random, page.format("t", prose(random) + nested(random, f"<{tag}>", closing)))
    if way == 7:
        count = power(random, 60_000)
        return encoded(random, page.format("t", "<p " + "".join(f"a{i}='b' " for i in range(count)) + ">x" + "<b " + "c=d " * count + ">y"))
    if way == 8:
        return encoded(random, page.format("t", random.choice(["&amp", "&#x0;", "&#1114112;", "&notanentity;", "&NotEqualTilde;", "<!--", "<![CDATA[",
                                                               "<script>", "<style>", "<a href='", "</", "<?", "<!", "\0"]) * power(random, 200_000)))
    if way == 9:
        return encoded(random, page.format("t", "<b><i><a><p></b></i>" * power(random, 20_000) + prose(random)))
    if way == 10:
        return encoded(random, page.format("t", f"<img alt='{random.choice(SHAPES)(random)[:100_000]}' src='data:image/png;base64,"
                                           + "A" * power(random) + "'>" + prose(random)))
    links = "".join(f"<p><a href='{url}'>{random.choice(WORDS)}</a>" for url in
                    ["javascript:alert(1)", "data:text/html,x", "../../../etc/passwd", "file:///etc/passwd", "//a", "a" * 9999, "\u202e", "%00", "x:y"])
    return encoded(random, page.format("t", links * random.randint(1, 500) + "<td>" * power(random, 30_000)))


def email(random):
    way = random.randrange(9)
    head = "From: A <a@b.org>\nTo: c@d.org\nSubject: {}\nMIME-Version: 1.0\n"
    if way < 2:
        return head.format("Hello").encode() + b"Content-Type: text/plain; charset=" + random.choice(
            [b"utf-8", b"utf-16", b"x-unknown", b"utf-7", b"\xff\xfe", b"a" * 5000]) + b"\n\n" + plain(random)
    if way == 2:
        depth = power(random, 20_000)
        return (head.format("Deep") + "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(depth)) + "\nwords\n").encode()
    if way == 3:
        return (head.format("Deep") + "Content-Type: message/rfc822\n\n" * power(random, 20_000) + "words\n").encode()
    if way == 4:
        return (head.format("Parts") + "Content-Type: multipart/alternative; boundary=b\n\n"
                + "--b\nContent-Type: text/html\n\n<p>x\n" * power(random, 40_000) + "--b--\n").encode()
    if way == 5:
        return (head.format("=?utf-8?q?" + "=C3" * power(random, 200_000) + "?=") + "\n" + prose(random)).encode()
    if way == 6:
        return ("Subject: x\n" + ("X-A: " + "b" * 60 + "\n " * random.randint(1, 9) + "c\n") * power(random, 60_000) + "\n" + prose(random)).encode()
    if way == 7:
        data = base64.b64encode(html(random)) + b"!!!=="
        return head.format("B").encode() + b"Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + data
    return (head.format("Q") + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + "=" * power(random, 500_000) + "=3D=\n"
            + prose(random)).encode()


def ssml(random):
    way = random.randrange(10)
    speak = '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">{}</speak>'
    small = 3_000
    if way == 0:
        bomb = "<!DOCTYPE speak [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY {b} '{('&' + a + ';') * 10}'>" for a, b in zip("abcdefghi", "bcdefghij")) + "]>"
        return (bomb + speak.format("&j;")).encode()
    if way == 1:
        element = random.choice(["p", "s", "prosody rate='1%'", "emphasis", "voice name='nobody'", "sub alias='x'", "lang xml:lang='fr'", "w", "x:y", "mark name='a'"])
        return speak.format(nested(random, f"<{element}>", f"</{element.split()[0]}>", small)).encode()
    if way == 2:
        return speak.format("<mark name='m'/>" * power(random, 50_000) + "Words.").encode()
    if way == 3:
        return speak.format(f"<break time='{random.choice(['9' * 400 + 's', '-1s', '1e9s', 'NaN', '', '99999999ms'])}'/>Words.").encode()
    if way == 4:
        return speak.format(f"<prosody contour='{'(1%,+9Hz) ' * power(random, 50_000)}' rate='9e99' pitch='-999Hz' volume='+9e9dB'>Words.</prosody>").encode()
    if way == 5:
        return speak.format(f"<phoneme alphabet='ipa' ph='{flood(random, list('aɪˈə̃|*_'), power(random, small))}'>word</phoneme>").encode()
    if way == 6:
        return speak.format("<audio src='" + random.choice(["/etc/passwd", "../../x.wav", "http://a/b", "file:///dev/zero", "/dev/zero", "a" * 9999]) + "'>words</audio>").encode()
    if way == 7:
        return speak.format("<lexicon uri='" + random.choice(["/etc/passwd", "/dev/zero", "http://a/b", "../x.pls", "self"]) + "' xml:id='a'/>" * random.randint(1, 99) + "Words.").encode()
    if way == 8:
        text = random.choice(SHAPES)(random)[:small].replace("&", "").replace("<", "")
        return encoded(random, speak.format(text))
    return encoded(random, speak.format("<say-as interpret-as='" + random.choice(["date", "cardinal", "telephone", "x"]) + "' format='dmyhms'>"
                                        + flood(random, list("0123456789/-.:"), power(random, small)) + "</say-as>"))


MAKERS = {"txt": plain, "md": markdown, "html": html, "eml": email, "ssml": ssml}
