"""Help: short pages in the person's language, and every key the program knows."""
