"""The recorded sessions and forms are only collected where a folder with them is named."""

import os

collect_ignore = [] if os.environ.get("VELDMELDING_CONFORMANCE") else ["test_recorded.py"]
