"""Names of months and days in the languages of forms, and the patterns of `format-date`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime


class Names(NamedTuple):
    """Names of one language; months from January, days from Monday."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    days: tuple[str, ...]
    short_days: tuple[str, ...]


def _names(months: str, short_months: str, days: str, short_days: str) -> Names:
    return Names(*(tuple(text.split()) for text in (months, short_months, days, short_days)))


NAMES: Mapping[str, Names] = {
    "en": _names(
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "Mon Tue Wed Thu Fri Sat Sun",
    ),
    "nl": _names(
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "ma di wo do vr za zo",
    ),
    "fr": _names(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "lun. mar. mer. jeu. ven. sam. dim.",
    ),
    "sw": _names(
        "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",
        "Jan Feb Mac Apr Mei Jun Jul Ago Sep Okt Nov Des",
        "Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili",
        "Jtt Jnn Jtn Alh Ijm Jms Jpl",
    ),
    "es": _names(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "lunes martes miércoles jueves viernes sábado domingo",
        "lun mar mié jue vie sáb dom",
    ),
    "pt": _names(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
        "seg. ter. qua. qui. sex. sáb. dom.",
    ),
    "de": _names(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Mo. Di. Mi. Do. Fr. Sa. So.",
    ),
    "it": _names(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        " dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "lun mar mer gio ven sab dom",
    ),
    "id": _names(
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
        "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des",
        "Senin Selasa Rabu Kamis Jumat Sabtu Minggu",
        "Sen Sel Rab Kam Jum Sab Min",
    ),
    "tr": _names(
        "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
        "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
        "Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar",
        "Pzt Sal Çar Per Cum Cmt Paz",
    ),
    "ru": _names(
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.",
        "понедельник вторник среда четверг пятница суббота воскресенье",
        "пн вт ср чт пт сб вс",
    ),
    "uk": _names(
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.",
        "понеділок вівторок середа четвер пʼятниця субота неділя",
        "пн вт ср чт пт сб нд",
    ),
    "ar": _names(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ),
}

_LANGUAGE_NAMES: Mapping[str, str] = {
    "english": "en",
    "nederlands": "nl",
    "dutch": "nl",
    "français": "fr",
    "francais": "fr",
    "french": "fr",
    "kiswahili": "sw",
    "swahili": "sw",
    "español": "es",
    "espanol": "es",
    "spanish": "es",
    "português": "pt",
    "portugues": "pt",
    "portuguese": "pt",
    "deutsch": "de",
    "german": "de",
    "italiano": "it",
    "italian": "it",
    "bahasa indonesia": "id",
    "indonesian": "id",
    "türkçe": "tr",
    "turkish": "tr",
    "русский": "ru",
    "russian": "ru",
    "українська": "uk",
    "ukrainian": "uk",
    "العربية": "ar",
    "arabic": "ar",
}
_CODE = re.compile(r"\(([A-Za-z]{2,3})(?:[-_][^)]*)?\)\s*\Z")
_PLAIN_CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?\Z")

_FIELDS: Mapping[str, Callable[[datetime, Names], str]] = {
    "Y": lambda moment, names: f"{moment.year:04d}",
    "y": lambda moment, names: f"{moment.year % 100:02d}",
    "m": lambda moment, names: f"{moment.month:02d}",
    "n": lambda moment, names: f"{moment.month}",
    "B": lambda moment, names: names.months[moment.month - 1],
    "b": lambda moment, names: names.short_months[moment.month - 1],
    "d": lambda moment, names: f"{moment.day:02d}",
    "e": lambda moment, names: f"{moment.day}",
    "H": lambda moment, names: f"{moment.hour:02d}",
    "h": lambda moment, names: f"{moment.hour}",
    "M": lambda moment, names: f"{moment.minute:02d}",
    "S": lambda moment, names: f"{moment.second:02d}",
    "3": lambda moment, names: f"{moment.microsecond // 1000:03d}",
    "A": lambda moment, names: names.days[moment.weekday()],
    "a": lambda moment, names: names.short_days[moment.weekday()],
    "w": lambda moment, names: f"{moment.isoweekday() % 7}",
    "W": lambda moment, names: f"{moment.isocalendar().week:02d}",
    "%": lambda moment, names: "%",
}
_FIELD = re.compile("%(.)", re.DOTALL)


def names_of(language: str) -> Names:
    """Give the names for a language as a form writes it: `fr`, `French`, `Français (fr)`."""
    match = _CODE.search(language) or _PLAIN_CODE.match(language.strip())
    code = match.group(1).lower() if match else ""
    if code not in NAMES:
        code = _LANGUAGE_NAMES.get(language.split("(")[0].strip().lower(), "en")
    return NAMES[code]


def written(moment: datetime, pattern: str, language: str) -> str:
    """Write a moment after a pattern; what is no field of a pattern stays as it is."""
    names = names_of(language)

    def field(match: re.Match[str]) -> str:
        give = _FIELDS.get(match.group(1))
        return match.group() if give is None else give(moment, names)

    return _FIELD.sub(field, pattern)
