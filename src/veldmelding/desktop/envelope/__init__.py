"""Sealed envelopes, receipts, alerts and phones by cable, as guides that lead through them."""
