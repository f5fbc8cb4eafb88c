"""Fill ODK forms offline, keep everything encrypted, deliver when there is a connection.

One package, nine rooms and a front door; `ARCHITECTURE.md` says what each room is for and who
may import whom.
"""

__version__ = "0.1.0"
