"""Records that do not fit their form: every one is kept, and every one can be read."""

import re
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hub.client import multipart, upload_parts
from tests.hub.conftest import PASSPHRASE

NAMES = ["who", "water", "child", "age", "photo", "sound", "meta", "instanceID", "other", "data"]


@st.composite
def odd_elements(draw, depth: int = 3) -> str:
    name = draw(st.sampled_from(NAMES))
    attribute = draw(st.sampled_from(["", ' id="x"', ' template=""', ' xmlns="urn:a"']))
    if depth and draw(st.booleans()):
        inner = "".join(draw(st.lists(odd_elements(depth - 1), max_size=4)))
    else:
        inner = draw(st.sampled_from(["", "y", "n", "7", "  ", "p.jpg", "&lt;b&gt;", "ሰ", "-"]))
    return f"<{name}{attribute}>{inner}</{name}>"


def test_no_record_of_a_form_is_too_odd_to_be_read(hub, vault, clock):
    from werkzeug.test import Client

    browser = Client(hub.application)
    here = {"REMOTE_ADDR": "127.0.0.1"}
    browser.post("/sign-in", environ_overrides=here, data={"passphrase": PASSPHRASE})
    token = hub.create_account("phone")
    boundary = "----------------------------veldmelding-test"

    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        st.lists(odd_elements(), max_size=6),
        st.sampled_from(["data", "visit", "who"]),
        st.sampled_from(["", "</data>", "<"]),
        st.integers(),
    )
    def read(elements, root, rest, seed):
        xml = f'<{root} id="visit" version="1">{"".join(elements)}</{root}>{rest}'
        if Random(seed).random() < 0.3:
            xml = xml[: Random(seed).randrange(xml.index(">") + 1, len(xml))]
        answer = browser.post(
            f"/v1/key/{token}/projects/1/submission",
            environ_overrides=here,
            headers={"X-OpenRosa-Version": "1.0"},
            content_type=f"multipart/form-data; boundary={boundary}",
            data=multipart(upload_parts(xml.encode())),
        )
        assert answer.status_code in {201, 409}
        listed = browser.get("/arrivals", environ_overrides=here)
        for path in set(re.findall(r'href="(/arrivals/[^"?]+)"', listed.text)):
            if path not in seen:
                seen.add(path)
                assert browser.get(path, environ_overrides=here).status_code == 200

    seen: set[str] = set()
    read()
    assert len(seen) > 5
