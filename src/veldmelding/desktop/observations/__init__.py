"""Everything recorded, newest first: search, filter, open, delete with undo."""
