"""The hub as a Central offers it to programs: reviews, comments, records, forms, entity lists.

Paths, shapes, verbs and refusals are those of ODK Central, for what headquarters does with a hub;
what a Central has beyond that is not there and answers 404.
"""

from veldmelding.hub.rest.service import Rest

__all__ = ["Rest"]
