# ruff: noqa: E501 (tables are read as tables)
"""Forms for the tests of the filling place, written as XLSForm tables."""

from __future__ import annotations

from functools import cache

from veldmelding.xforms import convert_xlsform


@cache
def xform(markdown: str) -> bytes:
    """Convert a form written as a markdown table."""
    return convert_xlsform(markdown).xml


EVERY_KIND = """
| survey |                       |            |                          |                     |          |            |          |            |
|        | type                  | name       | label                    | hint                | required | appearance | relevant | parameters | calculation | readonly |
|        | begin_group           | words      | Words                    |                     |          |            |          |            | | |
|        | text                  | short      | A short text             | No names            |          |            |          |            | | |
|        | text                  | long       | A long text              |                     |          | multiline  |          |            | | |
|        | barcode               | code       | A code                   |                     |          |            |          |            | | |
|        | note                  | info       | Read **this** first      |                     |          |            |          |            | | |
|        | acknowledge           | seen       | Understood?              |                     |          |            |          |            | | |
|        | end_group             |            |                          |                     |          |            |          |            | | |
|        | begin_group           | numbers    | Numbers                  |                     |          |            |          |            | | |
|        | integer               | whole      | How many?                |                     | yes      |            |          |            | | |
|        | decimal               | part       | How deep?                | In metres           |          |            |          |            | | |
|        | range                 | few        | From 1 to 5              |                     |          |            |          | start=1 end=5 step=1 | | |
|        | range                 | many       | From 0 to 100            |                     |          |            |          | start=0 end=100 step=0.5 | | |
|        | calculate             | twice      |                          |                     |          |            |          |            | ${whole} * 2 | |
|        | text                  | shown      | Twice that               |                     |          |            |          |            | ${twice} | yes |
|        | end_group             |            |                          |                     |          |            |          |            | | |
|        | begin_group           | moments    | Moments                  |                     |          |            |          |            | | |
|        | date                  | day        | Which day?               |                     |          |            |          |            | | |
|        | time                  | hour       | What time?               |                     |          |            |          |            | | |
|        | dateTime              | both       | When exactly?            |                     |          |            |          |            | | |
|        | date                  | month      | Which month?             |                     |          | month-year |          |            | | |
|        | end_group             |            |                          |                     |          |            |          |            | | |
|        | begin_group           | choices    | Choices                  |                     |          |            |          |            | | |
|        | select_one yn         | safe       | Is it safe?              |                     | yes      |            |          |            | | |
|        | select_one metals     | metal      | Which metal?             |                     |          |            |          |            | | |
|        | select_multiple yn    | several    | Which of these?          |                     |          |            |          |            | | |
|        | select_multiple metals | metals    | Which metals?            |                     |          |            |          |            | | |
|        | rank yn               | order      | In which order?          |                     |          |            |          |            | | |
|        | end_group             |            |                          |                     |          |            |          |            | | |
|        | begin_group           | files      | Files and places         |                     |          |            |          |            | | |
|        | geopoint              | place      | Where?                   |                     |          |            |          |            | | |
|        | image                 | photo      | A photo                  |                     |          |            |          | max-pixels=800 | | |
|        | audio                 | sound      | A sound                  |                     |          |            |          |            | | |
|        | geotrace              | walk       | The way walked           |                     |          |            |          |            | | |
|        | end_group             |            |                          |                     |          |            |          |            | | |
| choices |           |         |            |
|         | list_name | name    | label      |
|         | yn        | yes     | Yes        |
|         | yn        | no      | No         |
|         | yn        | dk      | Don't know |
|         | metals    | gold    | Gold       |
|         | metals    | tin     | Tin        |
|         | metals    | coltan  | Coltan     |
|         | metals    | cobalt  | Cobalt     |
|         | metals    | copper  | Copper     |
|         | metals    | lithium | Lithium    |
|         | metals    | mica    | Mica       |
|         | metals    | silver  | Silver     |
|         | metals    | zinc    | Zinc       |
|         | metals    | emerald | Émeraude   |
| settings |            |              |            |
|          | form_id    | form_title   | version    |
|          | every_kind | Every kind   | 2026112201 |
"""

VISIT = """
| survey |                 |        |                   |                     |                  |          |                   |               |              |
|        | type            | name   | label::English (en) | label::Français (fr) | label::العربية (ar) | required | relevant          | constraint    | constraint_message::English (en) |
|        | begin_group     | gate   | Safe to note?     | Noter sans risque ? | هل الوضع آمن؟    |          |                   |               |              |
|        | select_one yn   | safe   | Is it safe?       | Est-ce sûr ?        | هل هو آمن؟       | yes      |                   |               |              |
|        | note            | stop   | Stop and leave.   | Arrêtez et partez.  | توقف             |          | ${safe}='no'      |               |              |
|        | end_group       |        |                   |                     |                  |          |                   |               |              |
|        | begin_group     | where  | Where             | Où                  | أين              |          | ${safe}='yes'     |               |              |
|        | text            | site   | Which **site**?   | Quel site ?         | أي موقع؟         | yes      |                   |               |              |
|        | integer         | pits   | How many pits?    | Combien de puits ?  | كم عدد الحفر؟    |          |                   | . <= 50       | At most 50.  |
|        | integer         | depth  | How deep?         | Quelle profondeur ? | ما العمق؟        |          | ${pits} > 0       |               |              |
|        | end_group       |        |                   |                     |                  |          |                   |               |              |
|        | begin_repeat    | group  | Groups of children | Groupes d'enfants  | مجموعات          |          | ${safe}='yes'     |               |              |
|        | select_one sex  | sex    | Girls or boys?    | Filles ou garçons ? | بنات أم أولاد؟   | yes      |                   |               |              |
|        | integer         | n      | How many?         | Combien ?           | كم العدد؟        | yes      |                   |               |              |
|        | end_repeat      |        |                   |                     |                  |          |                   |               |              |
|        | text            | note   | Anything else?    | Autre chose ?       | شيء آخر؟         |          | ${safe}='yes'     |               |              |
| choices |           |      |                     |                      |                     |
|         | list_name | name | label::English (en) | label::Français (fr) | label::العربية (ar) |
|         | yn        | yes  | Yes                 | Oui                  | نعم                 |
|         | yn        | no   | No                  | Non                  | لا                  |
|         | sex       | girl | Girls               | Filles               | بنات                |
|         | sex       | boy  | Boys                | Garçons              | أولاد               |
| settings |         |            |            |                  |
|          | form_id | form_title | version    | default_language |
|          | visit   | Visit      | 2026112201 | English (en)     |
"""

HOSTILE = """
| survey |            |       |                                            |                                   |
|        | type       | name  | label                                      | hint                              |
|        | text       | a     | <img src="file:///etc/hostname">**Hello**  | <a href="http://example.org">x</a> |
|        | select_one l | b   | <script>alert(1)</script>                  |                                   |
| choices |           |      |                       |
|         | list_name | name | label                 |
|         | l         | one  | <b>bold</b> <img src=x> |
|         | l         | two  | Two                   |
"""
