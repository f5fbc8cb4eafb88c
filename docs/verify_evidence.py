"""Verify a folder made by the evidence export of Veldmelding: python verify_evidence.py FOLDER.

Needs the package `cryptography`, nothing of Veldmelding. Compare the key it prints with the one
that headquarters has: whoever holds another key could have made another log.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MANIFEST = "manifest-sha256.txt"
folder, problems, newest, vouched = Path(sys.argv[1]), [], {}, {}
listed = {x[66:]: x[:64] for x in (folder / MANIFEST).read_text().splitlines()}
files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
found = {n: hashlib.sha256(p.read_bytes()).hexdigest() for n, p in files.items() if n != MANIFEST}
problems += [f"{n}: not as listed" for n in {*listed, *found} if listed.get(n) != found.get(n)]
public = (folder / "public-key.txt").read_text().strip()
for place, line in enumerate((folder / "log.jsonl").read_text().splitlines(), 1):
    text, signature = json.loads(line)["entry"], bytes.fromhex(json.loads(line)["signature"])
    digest, entry = hashlib.sha256(text.encode()), json.loads(text)
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(signature, b"veldmelding journal " + digest.digest())
    except InvalidSignature:
        problems.append(f"log line {place}: the signature is wrong")
    if (entry["number"] - 1, entry["previous"]) != newest.get(entry["record"], (0, "")):
        problems.append(f"log line {place}: an entry before this one is missing or was changed")
    newest[entry["record"]] = (entry["number"], digest.hexdigest())
    details = entry["details"]
    for file in [details, *details["files"]] if "instance" in details else []:
        spelled = [
            re.sub(r"[^A-Za-z0-9._-]", "_", name).strip(". ")[:120] or "_"
            for name in (details["instance"], file.get("name", ""))
        ]
        below = f"files/{spelled[1]}" if "name" in file else "record.xml"
        vouched[f"originals/{spelled[0]}/{below}"] = file["sha256"]
for name in sorted(found):
    if name.startswith("originals/") and vouched.get(name) != found[name]:
        problems.append(f"{name}: not what was finalised")
here = len(vouched.keys() & found.keys())
told = f"All is well: {here} originals, {len(vouched) - here} originals not included."
print(*sorted(problems) or [told], f"Key: {public}", sep="\n")
sys.exit(1 if problems else 0)
