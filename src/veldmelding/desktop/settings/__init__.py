"""Settings: what can be changed, each with its effect at once."""
