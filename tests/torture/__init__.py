"""Damage on purpose: kills, full disks, altered files. CI runs short forms of what runs here."""
