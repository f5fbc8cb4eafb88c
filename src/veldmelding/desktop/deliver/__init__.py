"""Delivering: one sentence of truth, one button, every record with its step."""
