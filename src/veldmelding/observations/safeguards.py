"""Rules that protect people who appear in an observation, and people in danger.

`review_text` reads free text for what could lead to a person: telephone numbers, e-mail
addresses, number plates, names. It asks, it never forbids: in the field a false alarm costs a
second, a refused sentence costs the observation. `priority_of` decides what headquarters gets
first. `restricted_codes` are the answers that may not show in titles and search.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from veldmelding.language import QT_TRANSLATE_NOOP, Sentence
from veldmelding.library import vocabulary_rows
from veldmelding.observations.search import answers
from veldmelding.outbox import urgency

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["phone", "email", "plate", "name"]

_SENTENCES: dict[Kind, str] = {
    "phone": QT_TRANSLATE_NOOP(
        "safeguards", "This looks like a telephone number. Leave it out: it can lead to a person."
    ),
    "email": QT_TRANSLATE_NOOP(
        "safeguards", "This looks like an e-mail address. Leave it out: it can lead to a person."
    ),
    "plate": QT_TRANSLATE_NOOP(
        "safeguards", "This looks like a number plate. Leave it out: it can lead to a person."
    ),
    "name": QT_TRANSLATE_NOOP(
        "safeguards", "Is this a person? Leave names out: “{words}”. A role is enough."
    ),
}

_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\d|3[01])"
    r"|(?:[0-2]?\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d\d)(?!\d)"
)
_PHONE = re.compile(r"\+?\d(?:[ ./()-]{0,3}\d){6,}")
_EMAIL = re.compile(r"(?<!\S)\S*@\S*")

# Letters and digits of a plate: two to five blocks, letters in capitals, with or without gaps.
_PLATE = re.compile(
    r"(?<![\w-])(?:"
    r"[A-Z]{1,3}[ -]?\d{2,4}[ -]?[A-Z]{1,3}(?:[ -]\d{1,2})?"  # KAA 123A, T 123 ABC, AB-12-CD
    r"|\d{1,4}[ -]?[A-Z]{2,3}[ -]?\d{1,4}"  # 12-ABC-3, 11 AA 1234
    r"|\d{4}[ -]?[A-Z]{2,3}(?:/\d{2})?"  # 1234AB/05, 1234 TAB
    r"|[A-Z]{3}[ -]?\d[A-Z]\d{2}"  # ABC1D23
    r"|[A-Z]{2}[ -]\d{1,2}[ -][A-Z]{1,2}[ -]\d{4}"  # BR 01 AB 1234
    r"|[A-Z]{2}[ -]\d{3,4}[ -]\d{2}"  # GR 1234-20
    r"|[A-Z]{3}-\d{3,4}"  # ABC-123
    r")(?![\w-])"
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_UNITS = _set(
    "USD EUR CDF TZS UGX KES RWF BIF GHS XOF XAF MGA INR PEN BOB MZN BRL ZAR GBP FC FF SH BS RS"
    " KG KM CM MM HA HZ ML GPS UTM"
)
"""Letters that stand beside figures without being a plate: currencies and measures."""

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_PARTICLES = _set(
    "de da do dos das del di du des la las los le van der den von bin binti ben al el wa ya"
)
_HONORIFICS = _set(
    "mr mrs ms miss dr sir madam chief boss mister"
    " dhr mw meneer mevrouw heer baas"
    " m mme mlle monsieur madame mademoiselle papa maman chef maître"
    " bwana bibi mzee mama baba ndugu dada kaka"
    " sr sra srta señor señora don doña jefe tío tía"
    " senhor senhora dona seu chefe tio tia"
)
# Words that often begin a sentence and are no part of a name, and capitalised words that are no
# names at all: days, months, in the six languages.
_ORDINARY = _set(
    "the a an in on at we he she it they i you this that these those there then when where who"
    " after before during today yesterday tomorrow from by with for and but if no not one two"
    " some many all his her our their my near under over about"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may"
    " june july august september october november december"
    " de het een er wij we hij zij ik dit dat die deze toen daar na voor tijdens vandaag gisteren"
    " morgen van bij met en maar als geen niet veel sommige alle zijn haar ons onze hun mijn in op"
    " te maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei"
    " juni juli augustus oktober"
    " le la les l un une des du il elle ils elles nous vous on je ce cette ces cela ici puis quand"
    " après avant pendant aujourd hui hier demain chez avec pour et mais si pas à au aux dans sur"
    " lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin"
    " juillet août septembre octobre novembre décembre"
    " na ya wa kwa katika hapa huko sisi yeye wao mimi leo jana kesho baada kabla wakati lakini"
    " kama au watoto wasichana wavulana watu jumatatu jumanne jumatano alhamisi ijumaa jumamosi"
    " jumapili januari februari machi aprili mei juni julai agosti septemba oktoba novemba"
    " desemba"
    " el los las un una unos unas él ella ellos ellas nosotros yo esto esta este estos aquí luego"
    " cuando después antes durante hoy ayer mañana con por para y pero si no sin del al en lunes"
    " martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio"
    " agosto septiembre octubre noviembre diciembre"
    " o os as um uma uns umas ele ela eles elas nós eu isto este esta aqui depois quando antes"
    " durante hoje ontem amanhã com por para e mas se não sem no na nos nas em segunda terça"
    " quarta quinta sexta sábado domingo janeiro fevereiro março maio junho julho setembro"
    " outubro novembro dezembro"
)

_RESTRICTED_INCIDENTS = ("i_sexviol",)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something in a text to look at again; `span` is start and end in the text."""

    kind: Kind
    span: tuple[int, int]
    sentence: Sentence


def review_text(text: str) -> list[Remark]:
    """Point out what could lead to a person, in the order of the text."""
    remarks: list[Remark] = []
    taken: list[tuple[int, int]] = []
    found: list[tuple[Kind, tuple[int, int]]] = [
        *(("email", match.span()) for match in _EMAIL.finditer(text)),
        *(("phone", span) for span in _phones(text)),
        *(("plate", match.span()) for match in _PLATE.finditer(text) if _is_plate(match[0])),
        *(("name", span) for span in _names(text)),
    ]
    for kind, span in found:
        if any(span[0] < end and start < span[1] for start, end in taken):
            continue
        taken.append(span)
        values = {"words": text[slice(*span)]} if kind == "name" else {}
        remarks.append(Remark(kind, span, Sentence("safeguards", _SENTENCES[kind], values)))
    return sorted(remarks, key=lambda remark: remark.span)


def priority_of(instance: bytes, form_id: str) -> int:
    """Tell how urgent a record is: danger first, then incidents, then the rest."""
    return urgency(instance, form_id)


@lru_cache(maxsize=1)
def restricted_codes() -> frozenset[str]:
    """Name the answer codes that only headquarters should see in any list."""
    return frozenset(
        row["name"]
        for row in vocabulary_rows()
        if {"R", "restricted"} & set(row.get("attr", "").split())
    ) | frozenset(_RESTRICTED_INCIDENTS)


@lru_cache(maxsize=1)
def _restricted_words() -> dict[str, tuple[str, ...]]:
    """Give each restricted code with the labels it may show as."""
    codes = restricted_codes()
    return {
        row["name"]: (row["name"], *(row[column] for column in row if column.startswith("label")))
        for row in vocabulary_rows()
        if row["name"] in codes
    }


def safe_title(title: str, fallback: str, instance: bytes) -> str:
    """Return the title of a record; the fallback when it is blank or shows a restricted answer."""
    if not any(character.isalnum() for character in title):
        return fallback
    chosen = {word for _, value in answers(instance) for word in value.split()}
    lower = title.casefold()
    for code in chosen & restricted_codes():
        words = _restricted_words().get(code, (code,))
        if any(word and word.casefold() in lower for word in words):
            return fallback
    return title.strip()


def _phones(text: str) -> Iterator[tuple[int, int]]:
    """Yield runs of seven or more digits; dates do not count."""
    for match in _PHONE.finditer(_DATE.sub(lambda date: "x" * len(date[0]), text)):
        yield match.span()


def _is_plate(text: str) -> bool:
    letters = set(re.findall(r"[A-Z]+", text))
    return not letters & _UNITS


def _names(text: str) -> Iterator[tuple[int, int]]:
    """Yield runs of capitalised words that may be a person's name.

    Two capitalised words in a row, particles between them allowed, or one after a form of
    address. The first word of a sentence does not count when it is an ordinary word, nor do
    days, months and words in capitals only (ICGLR, FARDC).
    """
    words = list(_WORD.finditer(text))
    position = 0
    while position < len(words):
        run = [words[position]]
        following = position + 1
        while following < len(words) and _adjoins(text, run[-1], words[following]):
            run.append(words[following])
            following += 1
        yield from _names_in(run)
        position = following


def _names_in(run: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield names within words that only spaces separate."""
    position = 0
    while position < len(run):
        first = position
        addressed = _plain(run[first]) in _HONORIFICS
        last = None if not _is_name(run[first]) else first
        end = first + 1
        while end < len(run):
            if _is_name(run[end]):
                last = end
            elif not (last is not None and _plain(run[end]) in _PARTICLES):
                break
            end += 1
        if last is not None:
            count = sum(_is_name(word) for word in run[first : last + 1])
            if count > 1 or (addressed and last > first):
                yield run[first].start(), run[last].end()
            position = last + 1
        elif addressed and end < len(run) and _is_name(run[end]):
            yield run[first].start(), run[end].end()
            position = end + 1
        else:
            position += 1


def _adjoins(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    """Whether only spaces stand between two words, and no sentence ends there."""
    between = text[left.end() : right.start()]
    ends_sentence = left[0].endswith(".") and _plain(left) not in _HONORIFICS and len(left[0]) > 3
    return between.strip() == "" and "\n" not in between and not ends_sentence


def _plain(word: re.Match[str]) -> str:
    return word[0].rstrip(".").casefold()


def _is_name(word: re.Match[str]) -> bool:
    plain = word[0].rstrip(".")
    if not plain[:1].isupper() or plain.casefold() in _ORDINARY:
        return False
    return len(plain) == 1 or not plain.isupper()
