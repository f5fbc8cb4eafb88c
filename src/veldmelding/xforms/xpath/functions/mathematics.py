"""Powers, roots, logarithms and angles; what has no value is NaN, never an error."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from veldmelding.xforms.xpath.functions.registry import function

if TYPE_CHECKING:
    from collections.abc import Callable


def _or_nan(work: Callable[..., float], *values: float) -> float:
    """Work with the values; outside what is defined the result is NaN or infinite."""
    try:
        return work(*values)
    except ValueError:
        return math.nan
    except OverflowError:
        return math.inf


@function("pow(number, number) -> number")
def power(base: float, exponent: float) -> float:
    """Raise a number to a power."""
    if base == 0 and exponent < 0:
        return math.inf
    try:
        return math.pow(base, exponent)
    except ValueError:
        return math.nan
    except OverflowError:
        return -math.inf if base < 0 and exponent % 2 == 1 else math.inf


@function("sqrt(number) -> number")
def square_root(value: float) -> float:
    """Give the square root."""
    return _or_nan(math.sqrt, value)


@function("exp(number) -> number")
def exponential(value: float) -> float:
    """Raise e to a power."""
    return _or_nan(math.exp, value)


@function("exp10(number) -> number")
def exponential_of_ten(value: float) -> float:
    """Raise 10 to a power."""
    return power(10.0, value)


@function("log(number) -> number")
def logarithm(value: float) -> float:
    """Give the natural logarithm."""
    return -math.inf if value == 0 else _or_nan(math.log, value)


@function("log10(number) -> number")
def logarithm_of_ten(value: float) -> float:
    """Give the logarithm to base 10."""
    return -math.inf if value == 0 else _or_nan(math.log10, value)


@function("pi() -> number")
def pi() -> float:
    """Give the number pi."""
    return math.pi


@function("sin(number) -> number")
def sine(value: float) -> float:
    """Give the sine of an angle in radians."""
    return _or_nan(math.sin, value)


@function("cos(number) -> number")
def cosine(value: float) -> float:
    """Give the cosine of an angle in radians."""
    return _or_nan(math.cos, value)


@function("tan(number) -> number")
def tangent(value: float) -> float:
    """Give the tangent of an angle in radians."""
    return _or_nan(math.tan, value)


@function("asin(number) -> number")
def arc_sine(value: float) -> float:
    """Give the angle that has a sine."""
    return _or_nan(math.asin, value)


@function("acos(number) -> number")
def arc_cosine(value: float) -> float:
    """Give the angle that has a cosine."""
    return _or_nan(math.acos, value)


@function("atan(number) -> number")
def arc_tangent(value: float) -> float:
    """Give the angle that has a tangent."""
    return math.atan(value)


@function("atan2(number, number) -> number")
def arc_tangent_of_two(ordinate: float, abscissa: float) -> float:
    """Give the angle to a point, of which the second coordinate comes first."""
    return math.atan2(ordinate, abscissa)
