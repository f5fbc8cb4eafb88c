"""Recorded cases of the field's reference engines, replayed against the real program."""
