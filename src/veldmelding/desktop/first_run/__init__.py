"""The first four questions: language, vault, recovery sheet, headquarters."""
