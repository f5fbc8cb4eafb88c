"""The recorded cases are only collected where a folder with them is named."""

from tests.conformance.recorded import folder

collect_ignore = [] if folder() else ["test_conformance.py"]
