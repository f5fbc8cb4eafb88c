"""The attack list of the vault, by number; each ends in a clear error or does no harm."""
