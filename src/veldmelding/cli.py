"""The command line: every command is a thin call into a room.

Without a command the desktop opens. Passphrases are asked for on the terminal or read from a
file or an open file descriptor; never from arguments or the environment, where other programs
can read them. Exit codes: 0 done, 1 refused with a reason on standard error, 2 wrong use.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

from veldmelding import __version__
from veldmelding.errors import AnswersUnreadable, FileUnreadable, NoPassphrase, VeldmeldingError
from veldmelding.language import LANGUAGES, Catalogue, Sentence

if TYPE_CHECKING:
    from veldmelding.observations import ObservationStore
    from veldmelding.vault import Vault

Command = Callable[[argparse.Namespace], int]


def run(arguments: Sequence[str]) -> int:
    """Parse `arguments`, run the command and return its exit code."""
    options = _parser().parse_args(arguments)
    catalogue = Catalogue(options.interface_language or _system_language())
    try:
        return int(options.command(options))
    except VeldmeldingError as error:
        print(catalogue.sentence(error.sentence), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader went away (a pager, `head`); nothing is left to tell it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 1


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "").split("_")[0].split(".")[0]
        if code in LANGUAGES:
            return code
    return "en"


# -- the grammar -------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="veldmelding",
        description="Fill ODK forms offline, keep everything encrypted, deliver when there is a "
        "connection. Without a command the desktop opens.",
    )
    parser.add_argument("--version", action="version", version=f"veldmelding {__version__}")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where the vaults of the desktop are"
    )
    parser.add_argument(
        "--interface-language", choices=LANGUAGES, metavar="CODE", help="en, nl, fr, sw, es or pt"
    )
    parser.set_defaults(command=_open_desktop)
    commands = parser.add_subparsers(title="commands", metavar="")

    demo = commands.add_parser(
        "demo", help="the whole path on sample data with the embedded hub, in a temporary folder"
    )
    demo.add_argument(
        "--headless", action="store_true", help="no display: draw the windows to files"
    )
    demo.add_argument("--screenshots", type=Path, metavar="DIR", help="where the pictures go")
    demo.set_defaults(command=_demo)

    hub = commands.add_parser("hub", help="serve a hub: an OpenRosa server on an encrypted store")
    hub.add_argument("--data", type=Path, required=True, metavar="DIR", help="the hub's vault")
    hub.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this machine only)"
    )
    hub.add_argument("--port", type=int, default=8383)
    hub.add_argument(
        "--form",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="offer this .xlsx or .xml too",
    )
    _passphrase_options(hub)
    hub.set_defaults(command=_hub)

    form = commands.add_parser("form", help="look at forms").add_subparsers(
        required=True, metavar=""
    )
    check = form.add_parser("check", help="say what in a .xlsx, .md or .xml form would not work")
    check.add_argument("file", type=Path)
    check.add_argument("--json", action="store_true")
    check.set_defaults(command=_form_check)
    listing = form.add_parser("list", help="the forms that ship with the program")
    listing.set_defaults(command=_form_list)
    export = form.add_parser(
        "export", help="write a bundled form as .xlsx, to upload to Central or Kobo"
    )
    export.add_argument("form_id")
    export.add_argument("target", type=Path)
    export.set_defaults(command=_form_export)

    vault = commands.add_parser("vault", help="create, check, back up").add_subparsers(
        required=True, metavar=""
    )
    for name, command, says in (
        (
            "create",
            _vault_create,
            "make a vault with the bundled forms and print its recovery key once",
        ),
        ("check", _vault_check, "verify every page and attachment"),
        ("info", _vault_info, "what can be said without a key"),
    ):
        one = vault.add_parser(name, help=says)
        one.add_argument("folder", type=Path)
        if name != "info":
            _passphrase_options(one)
        one.set_defaults(command=command)
    backup = vault.add_parser("backup", help="copy the vault, encrypted, and verify the copy")
    backup.add_argument("folder", type=Path)
    backup.add_argument("target", type=Path)
    _passphrase_options(backup)
    backup.set_defaults(command=_vault_backup)
    restore = vault.add_parser("restore", help="make a vault folder from a backup")
    restore.add_argument("backup", type=Path)
    restore.add_argument("folder", type=Path)
    restore.set_defaults(command=_vault_restore)

    def life(name: str, command: Command, says: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=says)
        one.add_argument("--vault", type=Path, required=True, metavar="DIR")
        one.add_argument("--json", action="store_true", help="for scripts")
        _passphrase_options(one)
        one.set_defaults(command=command)
        return one

    connect = life("connect", _connect, "set up headquarters from a set-up text")
    connect.add_argument(
        "setup", type=Path, help="file with the text of the set-up QR, or - for standard input"
    )
    record = life("record", _record, "fill a form from a file of answers and finalise it")
    record.add_argument("form_id")
    record.add_argument(
        "answers", type=Path, help="JSON object: path of the question to its answer"
    )
    record.add_argument("--attach", nargs=2, action="append", default=[], metavar=("PATH", "FILE"))
    record.add_argument("--draft", action="store_true", help="keep as draft, do not finalise")
    listed = life("list", _list, "what was recorded, newest first, with its state")
    listed.add_argument("search", nargs="?", default="")
    show = life("show", _show, "one observation: answers, files and who acknowledged them")
    show.add_argument("observation")
    show.add_argument("--xml", action="store_true", help="the frozen submission, byte for byte")
    life("sync", _sync, "fetch forms and deliver what is ready")
    exported = life(
        "export", _export, "write frozen submissions and their files, unencrypted, to a folder"
    )
    exported.add_argument("folder", type=Path)
    return parser


def _passphrase_options(parser: argparse.ArgumentParser) -> None:
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="first line of this file"
    )
    where.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="first line of this open file descriptor"
    )


# -- common ground -----------------------------------------------------------------------------


def _clock() -> datetime:
    return datetime.now(UTC)


def _time_zone() -> tzinfo:
    return datetime.now().astimezone().tzinfo or UTC


def _passphrase(options: argparse.Namespace, *, new: bool = False) -> str:
    if options.passphrase_file is not None:
        return _first_line(_read(options.passphrase_file))
    if options.passphrase_fd is not None:
        with open(options.passphrase_fd, "rb") as stream:  # noqa: PTH123 - a descriptor has no path
            return _first_line(stream.read(64 * 1024))
    if not sys.stdin.isatty():
        raise NoPassphrase
    typed = getpass.getpass("Passphrase: ")
    if new and getpass.getpass("Once more: ") != typed:
        raise NoPassphrase
    return typed


def _first_line(data: bytes) -> str:
    return data.decode("utf-8").split("\n", 1)[0].rstrip("\r")


def _read(path: Path) -> bytes:
    if str(path) == "-":
        return sys.stdin.buffer.read()
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(
            name=path.name, reason=error.strerror or type(error).__name__
        ) from error


def _unlock(options: argparse.Namespace, folder: Path) -> Vault:
    from veldmelding.vault import Vault, harden_process

    harden_process()
    return Vault.unlock(folder, _passphrase(options))


def _store(vault: Vault) -> ObservationStore:
    from veldmelding.library import Library
    from veldmelding.observations import ObservationStore
    from veldmelding.outbox import Outbox

    return ObservationStore(
        vault,
        Library(vault, _clock),
        Outbox(vault, _clock),
        clock=_clock,
        timezone=_time_zone(),
        random=random.SystemRandom(),
    )


def _print_json(value: object) -> None:
    print(json.dumps(value, default=_plain, ensure_ascii=False))


def _plain(value: Any) -> object:
    if isinstance(value, Sentence):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, set | frozenset | tuple):
        return sorted(value) if isinstance(value, set | frozenset) else list(value)
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)


# -- commands ----------------------------------------------------------------------------------


def _open_desktop(options: argparse.Namespace) -> int:
    from veldmelding.desktop.application import run as run_desktop

    return run_desktop(data_folder=options.data_dir, language=options.interface_language)


def _demo(options: argparse.Namespace) -> int:
    from veldmelding.desktop.demo import run as run_demo

    return run_demo(headless=options.headless, screenshots=options.screenshots)


def _hub(options: argparse.Namespace) -> int:
    from veldmelding.hub import Hub
    from veldmelding.library import Library, install_bundled
    from veldmelding.vault import Vault, describe_vault, harden_process

    harden_process()
    passphrase = _passphrase(options, new=describe_vault(options.data) is None)
    if describe_vault(options.data) is None:
        recovery = Vault.create(options.data, passphrase, label="hub")
        print(
            f"New hub. Write its recovery key down; it is shown only now:\n  {recovery}", flush=True
        )
        with Vault.unlock(options.data, passphrase) as vault:
            install_bundled(Library(vault, _clock))
    with Vault.unlock(options.data, passphrase) as vault:
        del passphrase
        hub = Hub(vault, profile="central", clock=_clock, random=random.SystemRandom())
        for path in options.form:
            hub.offer(_read(path), filename=path.name)
        address = hub.start(options.host, options.port)
        token = hub.create_account("command line")
        print(f"Hub at {address.url}\nApp-user token: {token}")
        print(f"Set-up text:\n{hub.setup_text(address.url, token)}", flush=True)
        try:
            hub.wait()
        finally:
            hub.stop()
    return 0


def _form_check(options: argparse.Namespace) -> int:
    from veldmelding.xforms import check_form

    folder = options.file.resolve().parent

    def beside(name: str) -> bytes | None:
        path = folder / Path(name).name
        return path.read_bytes() if path.is_file() else None

    report = check_form(_read(options.file), options.file.name, beside)
    if options.json:
        for finding in report.findings:
            _print_json(finding)
    else:
        print(report.outline)
        for finding in report.findings:
            print(f"{finding.severity}: {finding.where}: {finding.text}")
        print(f"{len(report.findings)} findings")
    return 1 if any(finding.severity == "error" for finding in report.findings) else 0


def _form_list(_options: argparse.Namespace) -> int:
    from veldmelding.library.bundled import bundled_form_ids

    print("\n".join(bundled_form_ids()))
    return 0


def _form_export(options: argparse.Namespace) -> int:
    from veldmelding.library.bundled import export_xlsx

    export_xlsx(options.form_id, options.target)
    return 0


def _vault_create(options: argparse.Namespace) -> int:
    from veldmelding.library import Library, install_bundled
    from veldmelding.vault import Vault, harden_process

    harden_process()
    passphrase = _passphrase(options, new=True)
    recovery = Vault.create(options.folder, passphrase)
    with Vault.unlock(options.folder, passphrase) as vault:
        install_bundled(Library(vault, _clock))
    print(f"Recovery key, shown only now:\n  {recovery}")
    return 0


def _vault_check(options: argparse.Namespace) -> int:
    with _unlock(options, options.folder) as vault:
        problems = vault.check()
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _vault_info(options: argparse.Namespace) -> int:
    from veldmelding.vault import describe_vault

    _print_json(describe_vault(options.folder))
    return 0


def _vault_backup(options: argparse.Namespace) -> int:
    with _unlock(options, options.folder) as vault:
        vault.backup(options.target)
    return 0


def _vault_restore(options: argparse.Namespace) -> int:
    from veldmelding.vault import Vault

    Vault.restore(options.backup, options.folder)
    return 0


def _connect(options: argparse.Namespace) -> int:
    from veldmelding.sync import read_setup

    text = _read(options.setup).decode("utf-8", "replace").strip()
    with _unlock(options, options.vault) as vault:
        backend = read_setup(text)
        backend.save(vault)
        print(f"Headquarters: {backend.address}")
    return 0


def _record(options: argparse.Namespace) -> int:
    try:
        answers = json.loads(_read(options.answers))
        pairs = [(str(path), str(value)) for path, value in answers.items()]
    except (ValueError, AttributeError) as error:
        raise AnswersUnreadable(name=options.answers.name) from error
    with _unlock(options, options.vault) as vault:
        store = _store(vault)
        recording = store.begin(store.library.required(options.form_id), language=None)
        for path, value in pairs:
            recording.session.answer(path, value)
        for path, file in options.attach:
            name = recording.attach(path, _read(Path(file)), Path(file).suffix)
            recording.session.answer(path, name)
        store.save(recording.snapshot(""))
        if not options.draft:
            store.finalise(recording)
        print(recording.id)
    return 0


def _list(options: argparse.Namespace) -> int:
    with _unlock(options, options.vault) as vault:
        for row in _store(vault).rows(search=options.search, limit=1_000_000):
            if options.json:
                _print_json(row)
            else:
                print(f"{row.id}  {row.state:<15}  {row.form_title}: {row.title}")
    return 0


def _show(options: argparse.Namespace) -> int:
    with _unlock(options, options.vault) as vault:
        store = _store(vault)
        observation = store.describe(options.observation)
        if options.xml:
            sys.stdout.buffer.write(observation.xml)
        elif options.json:
            _print_json({"answers": observation.answers, "ledger": observation.ledger})
        else:
            for label, value in observation.answers:
                print(f"{label}: {value}")
            for line in observation.ledger:
                print(f"{line.file or 'record'}: {line.acknowledged or 'not confirmed'}")
    return 0


def _sync(options: argparse.Namespace) -> int:
    from veldmelding.sync import Backend, synchronise

    with _unlock(options, options.vault) as vault:
        report = synchronise(vault, Backend.load(vault), lambda _progress: None, clock=_clock)
    if options.json:
        _print_json(report)
    else:
        print(f"Delivered: {len(report.delivered)}; forms installed: {report.forms_installed}")
        for instance_id, sentence in report.refused:
            print(f"{instance_id}: {sentence}")
        if report.stopped is not None:
            print(report.stopped, file=sys.stderr)
    return 1 if report.stopped is not None or report.refused else 0


def _export(options: argparse.Namespace) -> int:
    with _unlock(options, options.vault) as vault:
        for path in _store(vault).export_originals(options.folder):
            print(path)
    return 0
