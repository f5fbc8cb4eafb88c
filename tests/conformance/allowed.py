"""Recorded traces that our engine does not follow on purpose, each with its reason.

The key is part of the name of the recorded test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NOT_RECORDED = "the trace opens a record, file or property that it does not hold"
ROUNDED = "areas and distances are worked out and rounded as Web Forms does"
TYPED = "the trace writes an answer that the data type of the question cannot hold"

LOST_RECORD = (
    "should deserialize submission when XML declaration is present",
    "ignores repeat instances in excess of specified count",
    "restores complete repeat instance state from the form-defined template",
)
"""Traces that open a record made outside them: it is rebuilt from the state they report."""

ALLOWED: Mapping[str, str] = {
    "clearing value at level 1 > effect of removing and restoring filtered itemset items": (
        "a choice that is filtered out clears the answer; undo brings it back"
    ),
    "populates metadata about when the file was written": NOT_RECORDED,
    "InstancePluginTest#instanceProvider_supportsPartialElements": NOT_RECORDED,
    "emptyPlaceholderInstanceIsUsed_whenExternalInstanceNotFound": NOT_RECORDED,
    "SetGeopointActionTest#": "positions come from the screen, not from the engine",
    "fails to set when out of bounds > -2147483649n": (
        "a whole number keeps all its digits: it may be an identity"
    ),
    "removesIrrelevantAnswersAtAllLevels_withoutChangingOrder": (
        "several choices are written in the order of the list"
    ),
    "TriggerableDagTest#non_relevant_nodes_are_excluded_from_nodeset_evaluation": (
        "elements that stand several times and are no repeat are one place"
    ),
    "GeoAreaTest#area_isComputedForGeoshape": ROUNDED,
    "GeoDistanceTest#distance_isComputedFor": ROUNDED,
    "SetValueActionTest#setvalueInGroup_setsValueOutsideOfGroup": TYPED,
    "SetValueActionTest#setvalueOutsideGroup_setsValueInGroup": TYPED,
}
