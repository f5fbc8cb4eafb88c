"""A small Central as its website sees it: sessions, reviews, comments, entity lists, downloads.

It answers the requests of `veldmelding.sync.central` the way ODK Central's backend does, with its
status codes and shapes, on a real socket.
"""

from __future__ import annotations

import csv
import io
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

EMAIL, PASSWORD, TOKEN = "hoofd@example.org", "riet en water", "s" * 64


@dataclass
class Desk:
    """What the server knows, and what it was asked."""

    forms: dict[str, str] = field(default_factory=dict)
    submissions: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    comments: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    properties: dict[str, list[str]] = field(default_factory=dict)
    entities: dict[str, dict[str, Any]] = field(default_factory=dict)
    app_users: list[dict[str, Any]] = field(default_factory=list)
    assigned: set[tuple[str, str]] = field(default_factory=set)
    uploads: dict[str, bytes] = field(default_factory=dict)
    documents: dict[str, bytes] = field(default_factory=dict)
    files: dict[str, dict[str, bytes | None]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    sessions: int = 0

    def record(self, form: str, instance: str, state: str | None, **more: Any) -> None:
        self.forms.setdefault(form, f"The {form}")
        self.submissions.setdefault(form, []).append(
            {
                "instanceId": instance,
                "reviewState": state,
                "createdAt": "2026-03-04T05:06:07.089Z",
                "updatedAt": "2026-03-05T05:06:07.089Z",
                "currentVersion": {"instanceId": instance},
                **more,
            }
        )

    def comment(self, instance: str, body: str, when: str, name: str | None = "Asha") -> None:
        actor = {} if name is None else {"actor": {"displayName": name}}
        self.comments.setdefault(instance, []).append({"body": body, "createdAt": when, **actor})


def serve(desk: Desk) -> tuple[ThreadingHTTPServer, threading.Thread]:
    """Serve a desk on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # headers and body in one piece: nobody waits for an acknowledgement

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            self._handle("GET")

        def do_POST(self) -> None:
            self._handle("POST")

        def do_PATCH(self) -> None:
            self._handle("PATCH")

        def do_DELETE(self) -> None:
            self._handle("DELETE")

        def _handle(self, method: str) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            parts = urlsplit(self.path)
            path = [unquote(part) for part in parts.path.split("/")[1:]]
            desk.asked.append(f"{method} {'/'.join(path)}")
            signed_in = self.headers.get("Authorization") == f"Bearer {TOKEN}"
            status, answer = answer_to(
                desk, method, path, parse_qs(parts.query), body, signed_in=signed_in
            )
            is_bytes = isinstance(answer, bytes)
            data = answer if is_bytes else json.dumps(answer).encode()
            self.send_response(status)
            kind = "application/octet-stream" if is_bytes else "application/json"
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    return server, thread


MISSING = (404, {"code": 404.1, "message": "Could not find the resource you were looking for."})
DONE = (200, {"success": True})


def answer_to(
    desk: Desk,
    method: str,
    path: list[str],
    query: dict[str, list[str]],
    body: bytes,
    *,
    signed_in: bool,
) -> tuple[int, Any]:
    """Answer one request."""
    if path[:2] == ["v1", "sessions"]:
        if method == "DELETE":
            desk.sessions -= 1
            return DONE
        if json.loads(body) == {"email": EMAIL, "password": PASSWORD}:
            desk.sessions += 1
            return 200, {"token": TOKEN, "expiresAt": "2026-03-05T05:06:07.089Z"}
        return 401, {"code": 401.2, "message": "Could not authenticate with these credentials."}
    if not signed_in:
        return 403, {"code": 403.1, "message": "The authenticated actor does not have rights."}
    if path[:3] != ["v1", "projects", "7"]:
        return MISSING
    match [method, *path[3:]]:
        case ["GET", "forms"]:
            return 200, [{"xmlFormId": form, "name": name} for form, name in desk.forms.items()]
        case ["GET", "forms", form]:
            return (200, {"xmlFormId": form}) if form in desk.forms else MISSING
        case ["POST", "forms"]:
            assert query == {"publish": ["true"]}
            desk.forms["feedback_answers"] = "Answers to headquarters"
            desk.uploads["feedback_answers"] = body
            return 200, {"xmlFormId": "feedback_answers"}
        case ["POST", "forms", form, "assignments", role, actor]:
            desk.assigned.add((form, f"{role} {actor}"))
            return DONE
        case ["GET", "app-users"]:
            return 200, desk.app_users
        case ["GET", "forms", form, "submissions"]:
            return 200, desk.submissions.get(form, [])
        case ["GET", "forms", _, "submissions", document] if document.endswith(".xml"):
            return 200, desk.documents[document.removesuffix(".xml")]
        case ["GET", "forms", _, "submissions", instance, "comments"]:
            return 200, desk.comments.get(instance, [])
        case ["GET", "forms", _, "submissions", instance, "attachments"]:
            return 200, [
                {"name": name, "exists": data is not None}
                for name, data in desk.files[instance].items()
            ]
        case ["GET", "forms", _, "submissions", instance, "attachments", name]:
            data = desk.files[instance].get(name)
            return MISSING if data is None else (200, data)
        case ["POST", "datasets"]:
            desk.properties[json.loads(body)["name"]] = []
            return 200, {}
        case [_, "datasets", name, *_] if name not in desk.properties:
            return MISSING
        case ["GET", "datasets", name]:
            return 200, {"properties": [{"name": each} for each in desk.properties[name]]}
        case ["POST", "datasets", name, "properties"]:
            new = json.loads(body)["name"]
            if new in desk.properties[name]:
                return 409, {"code": 409.17, "message": "Property already exists."}
            desk.properties[name].append(new)
            return DONE
        case ["GET", "datasets", name, "entities.csv"]:
            return 200, table(desk, name)
        case ["POST", "datasets", name, "entities"]:
            return create(desk, name, json.loads(body))
        case ["PATCH", "datasets", _, "entities", entity]:
            if entity not in desk.entities:
                return MISSING
            if query.get("force") != ["true"]:
                return 409, {"code": 409.15, "message": "Current version is newer."}
            change = json.loads(body)
            desk.entities[entity]["label"] = change["label"]
            desk.entities[entity]["data"].update(change["data"])
            return 200, {}
        case ["DELETE", "datasets", _, "entities", entity]:
            return DONE if desk.entities.pop(entity, None) else MISSING
    return MISSING


def table(desk: Desk, name: str) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    names = desk.properties[name]
    writer.writerow(["__id", "label", *names, "__createdAt", "__version"])
    for entity, row in desk.entities.items():
        values = [row["data"].get(each, "") for each in names]
        writer.writerow([entity, row["label"], *values, "2026-03-04T05:06:07.089Z", "1"])
    return text.getvalue().encode()


def create(desk: Desk, name: str, content: dict[str, Any]) -> tuple[int, Any]:
    for row in content["entities"]:
        if set(row["data"]) - set(desk.properties[name]):
            return 400, {"code": 400.28, "message": "The entity has an unknown property."}
        if row["uuid"] in desk.entities:
            return 409, {"code": 409.14, "message": "UUID provided is already in use."}
    for row in content["entities"]:
        desk.entities[row["uuid"]] = {"label": row["label"], "data": dict(row["data"])}
    return DONE
