"""The filling place: a form as native widgets over a `FormSession`, every answer safe at once.

`FillPlace` fills a recording; `ReadPlace` shows a finalised observation. The outline, the pages
and the question controls hold no truth of their own: they show `NodeView`s, say what was
answered, and are patched from `Changes`.
"""

from veldmelding.desktop.fill.photo_rule import PhotoRule
from veldmelding.desktop.fill.place import FillPlace
from veldmelding.desktop.fill.reading_place import ReadPlace

__all__ = ["FillPlace", "PhotoRule", "ReadPlace"]
