"""Verify a folder that Veldmelding's evidence export made: python verify_evidence.py FOLDER

Needs Python 3 and the package `cryptography`, nothing of Veldmelding. Compare the key it prints
with the one headquarters has: whoever holds another key could have made another log.
"""

import hashlib
import json
import re
import sys
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

folder, problems, newest, vouched, missing = Path(sys.argv[1]), [], {}, set(), 0
listed = dict(reversed(line.split("  ", 1)) for line in
              (folder / "manifest-sha256.txt").read_text().splitlines())
found = {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
         for path in folder.rglob("*") if path.is_file() and path.name != "manifest-sha256.txt"}
problems += [f"{name}: not as listed" for name in sorted(listed.keys() | found.keys())
             if listed.get(name) != found.get(name)]
public = bytes.fromhex((folder / "public-key.txt").read_text().strip())
key = Ed25519PublicKey.from_public_bytes(public)
for place, line in enumerate((folder / "log.jsonl").read_text().splitlines(), 1):
    text, signature = json.loads(line)["entry"], bytes.fromhex(json.loads(line)["signature"])
    digest, entry = hashlib.sha256(text.encode()), json.loads(text)
    try:
        key.verify(signature, b"veldmelding journal " + digest.digest())
    except InvalidSignature:
        problems.append(f"log line {place}: the signature is wrong")
    if (entry["number"] - 1, entry["previous"]) != newest.get(entry["record"], (0, "")):
        problems.append(f"log line {place}: an entry before this one is missing or was changed")
    newest[entry["record"]] = (entry["number"], digest.hexdigest())
    if entry["event"] == "finalise":
        spelled = lambda name: re.sub(r"[^A-Za-z0-9._-]", "_", name).strip(". ")[:120]  # noqa: E731
        start = "originals/" + spelled(entry["details"]["instance"])
        originals = {start + "/record.xml": entry["details"]["sha256"]}
        originals |= {f"{start}/files/{spelled(file['name'])}": file["sha256"]
                      for file in entry["details"]["files"]}
        for name, sha256 in originals.items():
            vouched.add(name)
            missing += name not in found
            if found.get(name, sha256) != sha256:
                problems.append(f"{name}: not what was finalised at {entry['time']}")
problems += [f"{name}: no entry speaks of it" for name in sorted(found)
             if name.startswith("originals/") and name not in vouched]
print(*problems or [f"All is well: {len(vouched) - missing} originals, {place} log entries, "
                    f"{missing} originals not included.\nKey: {public.hex()}"], sep="\n")
sys.exit(1 if problems else 0)
