"""The vault, read as what it promises."""
