"""Programs that stay: the desktop, the demo and the hub."""

from __future__ import annotations

import random
import signal
import sys
from typing import TYPE_CHECKING

from veldmelding.cli.terminal import ask_passphrase, clock, read, time_zone

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
    new = describe_vault(options.data) is None
    passphrase = ask_passphrase(options, new=new)
    if new:
        recovery = Vault.create(options.data, passphrase, label="hub")
        print(f"New hub. Its recovery key, shown only now:\n  {recovery}", flush=True)
    with Vault.unlock(options.data, passphrase) as vault:
        del passphrase
        if new:
            install_bundled(Library(vault, clock))
        hub = Hub(vault, clock=clock, random=random.SystemRandom(), timezone=time_zone())
        for path in options.form:
            hub.offer(read(path), filename=path.name)
        address = hub.start(options.host, options.port)
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends like Ctrl+C
        print(f"Hub at {address.url}")
        used = [account.name for account in hub.accounts.all() if account.revoked is None]
        if options.account or not used:
            token = hub.create_account(options.account or "first laptop")
            print(f"App-user token, shown only now: {token}")
            print(f"Set-up text:\n{hub.setup_text(address.url, token)}")
        else:
            print(f"Accounts in use: {', '.join(used)}. Another one: --account NAME")
        sys.stdout.flush()
        try:
            hub.wait()
        except KeyboardInterrupt:
            print("The hub stops; everything acknowledged is kept.")
        finally:
            hub.stop()
    return 0
