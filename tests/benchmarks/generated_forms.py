"""Forms as large as the largest in the field, made by code: nothing of them is anybody's."""

from __future__ import annotations

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" '
    'xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>{title}</h:title>'
    '<model odk:xforms-version="1.0.0">'
)
META = "<orx:meta><orx:instanceID/></orx:meta>"
META_BIND = '<bind nodeset="/data/orx:meta/orx:instanceID" jr:preload="uid" type="string"/>'
SENTENCE = (
    "In the weeks before, was there anything else that those who were present noticed and that "
    "could explain it, however small it may seem to you today? Please read the whole question "
    "aloud, wait for the answer and only then choose one of the options below. "
)


def questionnaire(questions: int = 540, languages: int = 6, padding: int = 1) -> bytes:
    """An interview: consent hides all, every tenth question opens the next nine, six languages."""
    nodes, binds, body = [], [], []
    texts: list[list[str]] = [[] for _ in range(languages)]
    for number in range(questions):
        name = f"q{number:03}"
        path = f"/data/consented/{name}"
        nodes.append(f"<{name}/>")
        gate = f"q{number - number % 10:03}"
        kind = "string"
        if number % 10 == 0:
            relevant = f' relevant="/data/age &gt; {number % 70}"'
        else:
            relevant = f" relevant=\"/data/consented/{gate} = 'yes'\""
        extra = ' required="true()"' if number % 3 == 0 else ""
        if number % 25 == 24:
            before = f"/data/consented/q{number - 1:03}"
            extra = f" calculate=\"if({before} = 'yes', 1, 0) + string-length(/data/who)\""
        elif number % 25 == 20:
            kind, extra = "int", ' constraint=". &gt;= 0 and . &lt; /data/age"'
        binds.append(f'<bind nodeset="{path}" type="{kind}"{relevant}{extra}/>')
        for place in range(languages):
            output = '<output value="/data/who"/>' if number % 12 == 0 else "them"
            texts[place].append(
                f'<text id="{path}:label"><value>{place}.{number} About {output}: '
                f"{SENTENCE * padding}</value></text>"
            )
            texts[place].append(
                f'<text id="{path}:hint"><value>{place} Choose one for {name}.</value></text>'
            )
        if number % 25 == 24:
            continue
        label = f"<label ref=\"jr:itext('{path}:label')\"/><hint ref=\"jr:itext('{path}:hint')\"/>"
        if kind == "int":
            body.append(f'<input ref="{path}">{label}</input>')
        else:
            body.append(
                f'<select1 ref="{path}">{label}<itemset nodeset="instance(\'answers\')/root/item">'
                '<value ref="name"/><label ref="jr:itext(itextId)"/></itemset></select1>'
            )
    choices = "".join(
        f"<item><itextId>answers-{place}</itextId><name>{name}</name></item>"
        for place, name in enumerate(("yes", "no", "unknown", "refused"))
    )
    for place in range(languages):
        texts[place].extend(
            f'<text id="answers-{number}"><value>{place} {name}</value></text>'
            for number, name in enumerate(("Yes", "No", "Does not know", "Refused"))
        )
    translations = "".join(
        f'<translation lang="Language {place} (l{place})">{"".join(texts[place])}</translation>'
        for place in range(languages)
    )
    return (
        HEAD.format(title="Interview")
        + f"<itext>{translations}</itext><instance><data id='interview' version='1'>"
        + f"<who/><age/><consent/><consented>{''.join(nodes)}</consented>{META}</data></instance>"
        + f"<instance id='answers'><root>{choices}</root></instance>"
        + '<bind nodeset="/data/who" type="string"/><bind nodeset="/data/age" type="int"/>'
        + '<bind nodeset="/data/consent" type="string"/>'
        + '<bind nodeset="/data/consented" relevant="/data/consent = \'yes\'"/>'
        + "".join(binds)
        + META_BIND
        + "</model></h:head><h:body>"
        + '<input ref="/data/who"><label>Name</label></input>'
        + '<input ref="/data/age"><label>Age</label></input>'
        + '<input ref="/data/consent"><label>Consent</label></input>'
        + f'<group ref="/data/consented"><label>Questions</label>{"".join(body)}</group>'
        + "</h:body></h:html>"
    ).encode()


def members() -> bytes:
    """A household: as many members as asked, each with a share of the sum of all."""
    return (
        HEAD.format(title="Household")
        + "<instance><data id='household' version='1'><n/><total/>"
        + "<member jr:template=''><name/><income/><share/><rank/></member>"
        + f"{META}</data></instance>"
        + '<bind nodeset="/data/n" type="int"/>'
        + '<bind nodeset="/data/total" type="decimal" calculate="sum(/data/member/income)"/>'
        + '<bind nodeset="/data/member/income" type="decimal"/>'
        + '<bind nodeset="/data/member/share" type="decimal" '
        + 'calculate="round(../income * 100 div /data/total, 1)"/>'
        + '<bind nodeset="/data/member/rank" type="int" calculate="position(..)"/>'
        + META_BIND
        + "</model></h:head><h:body><input ref='/data/n'><label>Members</label></input>"
        + "<group ref='/data/member'><label>Member</label>"
        + "<repeat nodeset='/data/member' jr:count='/data/n'>"
        + "<input ref='/data/member/name'><label>Name</label></input>"
        + "<input ref='/data/member/income'><label>Income</label></input>"
        + "</repeat></group></h:body></h:html>"
    ).encode()


def cascade() -> bytes:
    """Region, district and village from one list; two filters on the last question."""
    return (
        HEAD.format(title="Places")
        + f"<instance><data id='places' version='1'><region/><district/><village/><people/>{META}"
        + "</data></instance><instance id='villages' src='jr://file-csv/villages.csv'/>"
        + '<bind nodeset="/data/people" type="int" '
        + "calculate=\"instance('villages')/root/item[name = /data/village]/people\"/>"
        + META_BIND
        + "</model></h:head><h:body><input ref='/data/region'><label>Region</label></input>"
        + "<input ref='/data/district'><label>District</label></input>"
        + "<select1 ref='/data/village'><label>Village</label><itemset nodeset=\""
        + "instance('villages')/root/item[region = /data/region and "
        + "district = current()/../district]"
        + '"><value ref="name"/><label ref="label"/></itemset></select1></h:body></h:html>'
    ).encode()


def villages(rows: int = 50_000) -> bytes:
    """A list of villages: 25 regions of 20 districts."""
    lines = ["name,label,region,district,people"]
    for number in range(rows):
        region = number % 25
        district = (number // 25) % 20
        lines.append(f"v{number},Village {number},r{region},r{region}d{district},{number % 900}")
    return "\n".join(lines).encode()
