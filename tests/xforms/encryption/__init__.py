"""Encrypted submissions: pinned vectors, an independent reading, and keys that must be refused."""
