"""Headquarters' program: signs in over the REST interface and asks in JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import quote

from tests.hub.client import Answer, request
from veldmelding.hub import Address


@dataclass
class Program:
    """Somebody with a session, or with the token of a device."""

    address: Address
    token: str = ""
    project: str = "1"

    @classmethod
    def signed_in(cls, address: Address, name: str, passphrase: str) -> Program:
        program = cls(address)
        answer = program.ask("POST", "/v1/sessions", {"email": name, "password": passphrase})
        assert answer.status == 200, answer.text
        program.token = answer.json["token"]
        return program

    def ask(self, method: str, path: str, content=None, **headers: str) -> Answer:
        """Ask for a whole path; `content` is JSON unless it is bytes."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token:
            given.setdefault("Authorization", f"Bearer {self.token}")
        body = content
        if content is not None and not isinstance(content, bytes):
            body = json.dumps(content).encode()
            given.setdefault("Content-Type", "application/json")
        return request(self.address, method, path, body=body, headers=given)

    def at(self, method: str, *path: str, content=None, query: str = "", **headers: str) -> Answer:
        """Ask for a path within the project."""
        parts = "/".join(quote(part, safe="") for part in path)
        where = f"/v1/projects/{self.project}/{parts}{query}"
        return self.ask(method, where, content, **headers)

    def get(self, *path: str, **options):
        """Ask for JSON that must be there."""
        answer = self.at("GET", *path, **options)
        assert answer.status == 200, (path, answer.status, answer.text)
        return answer.json
