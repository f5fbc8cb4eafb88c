"""Labels of a form as safe rich text: bold, italic and headings; everything else is plain text.

A form comes from elsewhere, so its text is escaped before anything else happens and only the
marks of the ODK subset are turned into tags of our own. No links, no images, no styles.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

_SPAN = re.compile(
    r"&lt;/?span(?:\s+style=(?:&quot;|&#x27;).{0,200}?(?:&quot;|&#x27;))?\s*&gt;", re.I
)
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\(([^()\s]{1,600})\)")
_BOLD = re.compile(r"(?<![\w*])\*\*(?=\S)([^\n]{1,2000}?\S|\S)\*\*(?![\w*])")
_BOLD_UNDERSCORE = re.compile(r"(?<![\w_])__(?=\S)([^\n]{1,2000}?\S|\S)__(?![\w_])")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^\n*]{0,2000}?[^\s*])\*(?![\w*])")
_ITALIC_UNDERSCORE = re.compile(r"(?<![\w_])_(?=[^\s_])([^\n_]{0,2000}?[^\s_])_(?![\w_])")
_HEADING = re.compile(r"^ {0,3}#{1,6}\s+([^\n]*?)\s*#*$", re.M)
_ESCAPED_MARK = re.compile(r"\\([\\*_#\[\]()])")
_LONGEST = 20_000
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "he", "ps", "ur", "ckb", "dv", "sd", "ug", "yi"})


@lru_cache(maxsize=4096)
def rich_text(text: str) -> str:
    """Return the text with its marks as our own tags; safe to give to a label as rich text."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match[1])
        return f"\x00{len(kept) - 1}\x00"

    safe = html.escape(text[:_LONGEST].replace("\x00", ""))
    safe = _ESCAPED_MARK.sub(keep, safe)
    safe = _SPAN.sub("", safe)
    safe = _LINK.sub(r"\1 (\2)", safe)
    safe = _HEADING.sub(r"<b>\1</b>", safe)
    for pattern in (_BOLD, _BOLD_UNDERSCORE):
        safe = pattern.sub(r"<b>\1</b>", safe)
    for pattern in (_ITALIC, _ITALIC_UNDERSCORE):
        safe = pattern.sub(r"<i>\1</i>", safe)
    safe = safe.strip("\n").replace("\n", "<br>")
    return re.sub("\x00(\\d+)\x00", lambda match: kept[int(match[1])], safe)


@lru_cache(maxsize=4096)
def plain_text(text: str) -> str:
    """Return the text without its marks, for options, lists and accessible names."""
    return html.unescape(re.sub(r"</?[bi]>", "", rich_text(text).replace("<br>", "\n")))


def one_line(text: str, longest: int = 120) -> str:
    """Return the text on one line, cut with an ellipsis when it is long."""
    line = " ".join(plain_text(text).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def reads_right_to_left(language: str, sample: str = "") -> bool:
    """Whether a form language is written from right to left, by its code or by a sample of it."""
    code = re.search(r"\(([A-Za-z]{2,3})[^)]*\)\s*$", language)
    if code is not None:
        return code[1].lower() in _RIGHT_TO_LEFT_LANGUAGES
    for sign in sample[:200]:
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
