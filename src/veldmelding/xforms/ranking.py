"""Order on a directed graph: levels in which each node comes after those that lead to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def ranks(followers: Sequence[Sequence[int]]) -> tuple[list[int], list[list[int]]]:
    """Give the level of every node, and the circles (each with more than one node).

    Nodes of one circle share a level. Tarjan's algorithm, without recursion.
    """
    components = _components(followers)
    member_of = [0] * len(followers)
    for number, component in enumerate(components):
        for node in component:
            member_of[node] = number
    # Tarjan finds components in reverse topological order: followers come first.
    levels = [0] * len(components)
    for number in range(len(components) - 1, -1, -1):
        for node in components[number]:
            for follower in followers[node]:
                other = member_of[follower]
                if other != number and levels[other] <= levels[number]:
                    levels[other] = levels[number] + 1
    circles = [component[::-1] for component in components if len(component) > 1]
    return [levels[member_of[node]] for node in range(len(followers))], circles


def _components(followers: Sequence[Sequence[int]]) -> list[list[int]]:
    count = len(followers)
    order = [-1] * count
    lowest = [0] * count
    waiting: list[int] = []
    is_waiting = [False] * count
    found: list[list[int]] = []
    clock = 0
    for start in range(count):
        if order[start] >= 0:
            continue
        work: list[tuple[int, int]] = [(start, 0)]
        while work:
            node, place = work.pop()
            if place == 0:
                order[node] = lowest[node] = clock
                clock += 1
                waiting.append(node)
                is_waiting[node] = True
            descended = False
            edges = followers[node]
            while place < len(edges):
                other = edges[place]
                place += 1
                if order[other] < 0:
                    work.append((node, place))
                    work.append((other, 0))
                    descended = True
                    break
                if is_waiting[other]:
                    lowest[node] = min(lowest[node], order[other])
            if descended:
                continue
            if lowest[node] == order[node]:
                component: list[int] = []
                while True:
                    member = waiting.pop()
                    is_waiting[member] = False
                    component.append(member)
                    if member == node:
                        break
                found.append(component)
            if work:
                parent = work[-1][0]
                lowest[parent] = min(lowest[parent], lowest[node])
    return found
