"""Unlocking: who it is, the passphrase, and the way in with the recovery key."""
