"""Collect from phones: this laptop as the place where the phones of a camp deliver."""
