"""The delivery suite against any OpenRosa server: what a client meets, asked over the wire.

`python -m tests.conformance backend` asks our own hub in both of its profiles;
`--url URL --token TOKEN [--form ID]` asks a real ODK Central, KoboToolbox (`--profile kobo`) or
another server, unchanged. It writes a few dozen small records to that form. The expected answers
are the ones recorded from ODK Central, and those that the sources of KoboToolbox give.
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import ssl
import tempfile
from collections import Counter
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conformance._delivery import CASES, CHEAP, PASSPHRASE, now
from tests.conformance._kobo import CASES as KOBO_CASES
from tests.conformance._wire import Differs, NotApplicable, Server, Template, ask, expect
from veldmelding.sync import Backend, Bearer, read_setup
from veldmelding.sync.answers import FormEntry, read_form_list
from veldmelding.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Iterator

OWN_FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
<h:head><h:title>Delivery suite</h:title><model>
<instance><data id="delivery_suite" version="1"><what/><where/><photo/>
<orx:meta><orx:instanceID/></orx:meta></data></instance>
<instance id="places" src="jr://file-csv/places.csv"/>
<bind nodeset="/data/what" type="string"/><bind nodeset="/data/where" type="string"/>
<bind nodeset="/data/photo" type="binary"/>
<bind nodeset="/data/orx:meta/orx:instanceID" type="string" jr:preload="uid" readonly="true()"/>
</model></h:head><h:body>
<input ref="/data/what"><label>What</label></input>
<select1 ref="/data/where"><label>Where</label><itemset nodeset="instance('places')/root/item">
<value ref="name"/><label ref="label"/></itemset></select1>
<upload ref="/data/photo" mediatype="image/*"><label>Photo</label></upload>
</h:body></h:html>"""
OWN_MEDIA = {"places.csv": b"name,label\np1,Place one\np2,Place two\n"}


# -- running -----------------------------------------------------------------------------------


def reach(backend: Backend, tls: ssl.SSLContext | None, form_id: str | None) -> Server:
    """Look at the server and choose the form: the given one, else one with a photo."""
    answer = expect(ask(backend, tls, "GET", "/formList"), 200)
    chosen: tuple[FormEntry, Template] | None = None
    for entry in read_form_list(answer.body, backend.host):
        if form_id is not None and entry.form_id != form_id:
            continue
        xml = expect(ask(backend, tls, "GET", entry.download_url), 200).body
        template = Template.of(xml)
        if chosen is None or (template.photo_path and not chosen[1].photo_path):
            chosen = (entry, template)
    if chosen is None:
        raise Differs(f"no form {form_id or ''} is offered to this account")
    return Server(backend, tls, *chosen)


@contextmanager
def own_hub(profile: str = "central") -> Iterator[Backend]:
    """Serve a hub that offers the form of this suite."""
    from veldmelding.hub import Hub

    with tempfile.TemporaryDirectory() as folder:
        Vault.create(Path(folder) / "hub", PASSPHRASE, cost=CHEAP)
        with Vault.unlock(Path(folder) / "hub", PASSPHRASE) as vault:
            hub = Hub(vault, profile, clock=now, random=random.SystemRandom())
            hub.offer(OWN_FORM, OWN_MEDIA)
            address = hub.start("127.0.0.1", 0)
            token = hub.create_account("suite")
            try:
                backend = read_setup(hub.setup_text(address.url, token))
                yield replace(backend, access=Bearer(token))
            finally:
                hub.stop()


def outcomes(server: Server) -> Iterator[dict[str, str]]:
    """Play every case; one that cannot be asked says why."""
    for case in KOBO_CASES if server.backend.kind == "kobo" else CASES:
        name = case.__name__.replace("_", "-")
        try:
            case(server)
        except Differs as difference:
            yield {"case": name, "result": "differs", "reason": str(difference)}
        except NotApplicable as reason:
            yield {"case": name, "result": "not applicable", "reason": str(reason)}
        except (OSError, http.client.HTTPException) as error:
            yield {"case": name, "result": "differs", "reason": f"{type(error).__name__}: {error}"}
        else:
            yield {"case": name, "result": "agrees", "reason": ""}


def run(arguments: list[str]) -> int:
    """Run the suite; 1 when an answer differs, 2 when the server cannot be asked at all."""
    parser = argparse.ArgumentParser(prog="python -m tests.conformance backend")
    parser.add_argument("--url", help="address of the project; default: our own hub")
    parser.add_argument("--token", help="token of an app user; may also stand in the address")
    parser.add_argument("--profile", choices=("central", "kobo"), help="default: both, of the hub")
    parser.add_argument("--form", help="id of the form to send records for")
    parser.add_argument("--certificate", type=Path, help="PEM file to trust besides the system's")
    parser.add_argument("--json", action="store_true", help="one JSON object per case")
    options = parser.parse_args(arguments)
    tls: ssl.SSLContext | None = None
    if options.certificate is not None:
        tls = ssl.create_default_context(cafile=str(options.certificate))
    if options.url is None:
        worst = 0
        for profile in [options.profile] if options.profile else ["central", "kobo"]:
            with own_hub(profile) as backend:
                worst = max(worst, _report(backend, tls, options.form, options.json))
        return worst
    access = Bearer(options.token) if options.token else None
    backend = Backend.at(options.url, access, kind=options.profile, unencrypted_allowed=True)
    return _report(backend, tls, options.form, options.json)


def _report(
    backend: Backend, tls: ssl.SSLContext | None, form_id: str | None, as_json: bool
) -> int:
    try:
        server = reach(backend, tls, form_id)
    except (Differs, OSError, http.client.HTTPException) as error:
        print(f"backend: {backend.host} cannot be asked: {error}")
        return 2
    counts: Counter[str] = Counter()
    for outcome in outcomes(server):
        counts[outcome["result"]] += 1
        if as_json:
            print(json.dumps(outcome, ensure_ascii=False), flush=True)
        elif outcome["result"] != "agrees":
            print(f"{outcome['case']}: {outcome['result']}: {outcome['reason']}")
    summary = ", ".join(f"{count} {result}" for result, count in sorted(counts.items()))
    print(f"backend {backend.host} ({backend.kind}): {summary}")
    return 1 if counts["differs"] else 0
