"""Attacks by whoever answers in the place of headquarters."""
