"""Forms of our own that cover the engine's features, written as XLSForm tables."""

# ruff: noqa: E501 - a table is as wide as its columns

from __future__ import annotations

from functools import cache

from veldmelding.xforms import FormDefinition, convert_xlsform

VILLAGES = (
    b"name,label,region,people\n"
    b"v1,Aru,north,120\n"
    b"v2,Bali,north,80\n"
    b"v3,Beni,south,300\n"
    b"v4,Goma,south,\n"
    b'v5,"Kindu, old",east,45\n'
)

SITES = (
    b"name,label,__version,status\n"
    b"0f7f0a9e-3c1d-4b0e-9d7a-0d6a5f2f0001,Old pit,3,open\n"
    b"0f7f0a9e-3c1d-4b0e-9d7a-0d6a5f2f0002,New pit,1,closed\n"
)

FILES = {"villages.csv": VILLAGES, "sites.csv": SITES}

RULES = """
| survey |
| | type | name | label | relevant | required | constraint | constraint_message | calculation | read_only | default |
| | text | who | Name | | yes | string-length(.) < 12 | Too long, ${who} | | | |
| | integer | age | Age | | | . >= 0 and . < 120 | Between 0 and 119 | | | |
| | select_one yesno | adult_known | Is that sure? | ${age} != '' | ${age} > 17 | | | | | |
| | calculate | adult | | | | | | if(${age} > 17, 'adult', 'child') | | |
| | note | hello | Hello ${who}, ${adult} | ${who} != '' | | | | | | |
| | begin group | work | Work | ${adult} = 'adult' and ${adult_known} != 'no' | | | | | | |
| | text | job | Job of ${who} | | yes | | | | | farmer |
| | decimal | wage | Wage | ${job} != '' | | . > 0 | | | | |
| | calculate | year | | | | | | ${wage} * 12 | | |
| | note | sum | ${year} a year | | | | | | | |
| | end group | | | | | | | | | |
| | text | why | Why not? | ${job} != 'farmer' | | | | | ${age} = 99 | |
| choices |
| | list_name | name | label |
| | yesno | yes | Yes |
| | yesno | no | No |
"""

REPEATS = """
| survey |
| | type | name | label | relevant | required | constraint | calculation | repeat_count | trigger | default |
| | integer | n | How many children | | | | | | | |
| | begin repeat | person | Person | | | | | | | |
| | text | name | Name | | yes | | | | | |
| | integer | income | Income of ${name} | | | . >= 0 | | | | |
| | calculate | number | | | | | position(..) | | | |
| | calculate | share | | | | | round(${income} * 100 div ${total}, 1) | | | |
| | note | n1 | Person ${number}: ${share} of ${total} | ${income} != '' | | | | | | |
| | begin repeat | animal | Animal | ${income} > 10 | | | | | | |
| | text | kind | Kind | | | | | | | |
| | calculate | place | | | | | concat(position(../..), '.', position(..), ' ', ${name}, ' ', ${kind}) | | | |
| | end repeat | | | | | | | | | |
| | calculate | animals | | | | | count(${animal}) | | | |
| | end repeat | | | | | | | | | |
| | calculate | total | | | | | sum(${income}) | | | |
| | calculate | people | | | | | count(${person}) | | | |
| | calculate | kinds | | | | | join(' ', ${kind}) | | | |
| | begin repeat | child | Child | | | | | ${n} | | |
| | text | child_name | Name of child ${n} | | | | | | | anonymous |
| | calculate | order | | | | | position(..) * ${people} | | | |
| | end repeat | | | | | | | | | |
| | calculate | children | | | | | join(', ', ${child_name}) | | | |
| | text | copy | Copy | | | | ${n} + 1 | | ${n} | |
"""

CHOICES = """
| survey |
| | type | name | label | choice_filter | relevant | calculation | required | appearance |
| | select_one regions | region | Region | | | | yes | |
| | select_one_from_file villages.csv | village | Village in ${region} | region = ${region} | | | | minimal |
| | calculate | people | | | | instance('villages')/root/item[name = ${village}]/people | | |
| | note | told | ${people} people | | ${people} != '' | | | |
| | select_multiple crops | crops | Crops | | | | | |
| | select_one crops | best | Best crop | selected(${crops}, name) | | | | |
| | calculate | best_name | | | | jr:choice-name(${best}, '${best}') | | |
| | note | told2 | You said ${best_name} | | | | | |
| | rank crops | order | Order | | ${best} != '' | | | |
| | begin repeat | plot | Plot | | | | | |
| | text | plot_name | Name | | | | | |
| | select_one crops | crop | Crop of ${plot_name} | name != ${best} | | | | |
| | end repeat | | | | | | | |
| | select_one ${plot_name} | favourite | Favourite plot | ${crop} != '' | | | | |
| choices |
| | list_name | name | label |
| | regions | north | North |
| | regions | south | South |
| | regions | east | East |
| | crops | maize | Maize |
| | crops | beans | Beans |
| | crops | rice | Rice |
"""

LANGUAGES = """
| survey |
| | type | name | label::English (en) | label::Français (fr) | hint::English (en) | hint::Français (fr) | constraint | constraint_message::English (en) | constraint_message::Français (fr) | calculation |
| | text | name | Name | Nom | Of the person | De la personne | string-length(.) > 2 | ${name} is short | ${name} est court | |
| | select_one colours | colour | Colour of ${name} | Couleur de ${name} | | | | | | |
| | calculate | word | | | | | | | | jr:choice-name(${colour}, '${colour}') |
| | note | told | It is ${word} | C'est ${word} | | | | | | |
| | date | day | Day | Jour | | | | | | |
| | calculate | month | | | | | | | | format-date(${day}, '%b') |
| | text | fixed | Only English | | | | | | | |
| choices |
| | list_name | name | label::English (en) | label::Français (fr) |
| | colours | red | Red | Rouge |
| | colours | blue | Blue | Bleu |
"""

SITE = """
| survey |
| | type | name | label | save_to | required |
| | text | title | Name of the site | | yes |
| | select_one status | state | State | status | |
| | integer | size | Size | size | |
| choices |
| | list_name | name | label |
| | status | open | Open |
| | status | closed | Closed |
| entities |
| | list_name | label |
| | sites | ${title} |
"""

SITE_UPDATE = """
| survey |
| | type | name | label | save_to | required |
| | select_one_from_file sites.csv | site | Which site | | yes |
| | select_one status | state | State | status | |
| choices |
| | list_name | name | label |
| | status | open | Open |
| | status | closed | Closed |
| entities |
| | list_name | entity_id | update_if |
| | sites | ${site} | true() |
"""

META = """
| survey |
| | type | name | label | parameters | calculation |
| | start | start | | | |
| | end | end | | | |
| | today | today | | | |
| | deviceid | device | | | |
| | username | user | | | |
| | text | title | Title | | |
| | image | photo | Photo | max-pixels=800 | |
| | calculate | instance_name | | | ${title} |
| settings |
| | form_id | version | instance_name |
| | meta | 7 | concat('Record ', ${title}) |
"""

TABLES = {
    "rules": RULES,
    "repeats": REPEATS,
    "choices": CHOICES,
    "languages": LANGUAGES,
    "site": SITE,
    "site_update": SITE_UPDATE,
    "meta": META,
}


@cache
def xform(name: str) -> bytes:
    """The XForm of one of the tables."""
    return convert_xlsform(TABLES[name], name).xml


@cache
def form(name: str) -> FormDefinition:
    """One of the forms, with its files."""
    return FormDefinition.parse(xform(name), attachments=FILES.get)
