"""Programs that stay: the desktop, the demo and the hub."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import ask_passphrase, clock, read

if TYPE_CHECKING:
    import argparse


def open_desktop(options: argparse.Namespace) -> int:
    """Open the window."""
    from veldmelding.desktop.application import run as run_desktop

    return run_desktop(data_folder=options.data_dir, language=options.interface_language)


def demo(options: argparse.Namespace) -> int:
    """Run the whole path on sample data."""
    from veldmelding.desktop.demo import run as run_demo

    return run_demo(headless=options.headless, screenshots=options.screenshots)


def hub(options: argparse.Namespace) -> int:
    """Serve a hub until it is interrupted."""
    from veldmelding.hub import Hub
    from veldmelding.library import Library, install_bundled
    from veldmelding.vault import Vault, describe_vault, harden_process

    harden_process()
    passphrase = ask_passphrase(options, new=describe_vault(options.data) is None)
    if describe_vault(options.data) is None:
        recovery = Vault.create(options.data, passphrase, label="hub")
        print(
            f"New hub. Write its recovery key down; it is shown only now:\n  {recovery}", flush=True
        )
        with Vault.unlock(options.data, passphrase) as vault:
            install_bundled(Library(vault, clock))
    with Vault.unlock(options.data, passphrase) as vault:
        del passphrase
        hub = Hub(vault, profile="central", clock=clock, random=random.SystemRandom())
        for path in options.form:
            hub.offer(read(path), filename=path.name)
        address = hub.start(options.host, options.port)
        token = hub.create_account("command line")
        print(f"Hub at {address.url}\nApp-user token: {token}")
        print(f"Set-up text:\n{hub.setup_text(address.url, token)}", flush=True)
        try:
            hub.wait()
        finally:
            hub.stop()
    return 0
