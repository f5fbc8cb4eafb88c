"""Keys, people, copies and the end of a vault: what must be done with care, one step at a time."""
