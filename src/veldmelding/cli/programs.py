"""Programs that stay: the desktop and the demo."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
