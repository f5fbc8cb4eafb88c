"""Start: a quick note first, then the forms by use, drafts to go on with, what waits."""
