"""A slow line, emulated: one speed for all connections together, a delay, and cuts.

It works on the bytes that TCP carries. Sending is paced, what arrives is held back by half a
round trip, and connecting costs a whole one. Slow start is not emulated.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from dataclasses import dataclass, field
from typing import Self

PIECE = 10 * 1448
"""Bytes that stand in the queue of the line together: the ten packets that TCP sends before it
hears anything (RFC 6928). They leave one after the other, behind those that came before."""


@dataclass
class Counted:
    """What went over the line."""

    up: int = 0
    down: int = 0
    connections: int = 0
    cuts: int = 0


@dataclass
class SlowLine:
    """Listens on a port of its own and passes everything on to `port`; use it with `with`."""

    port: int
    round_trip: float = 0.6
    up: float = 32 * 1024
    down: float = 128 * 1024
    cut_every: int | None = None
    """Bytes, both ways together, after which a connection is cut off."""
    counted: Counted = field(default_factory=Counted)

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._free = {"up": 0.0, "down": 0.0}
        self._tasks: set[asyncio.Task[None]] = set()
        listening = socket.socket()
        # What waits here looks delivered to the sender: as little as a real line holds.
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 * 1024)
        listening.bind(("127.0.0.1", 0))
        listening.listen(64)
        self.address = f"127.0.0.1:{listening.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run, args=(listening,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def take(self) -> Counted:
        """Return what was counted, and count from zero again."""
        counted, self.counted = self.counted, Counted()
        return counted

    def _run(self, listening: socket.socket) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, sock=listening, limit=PIECE)
        )
        self._loop.run_forever()
        server.close()
        for task in self._tasks:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*self._tasks, return_exceptions=True))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.counted.connections += 1
        there: asyncio.StreamWriter | None = None
        try:
            await asyncio.sleep(self.round_trip)
            back, there = await asyncio.open_connection("127.0.0.1", self.port)
            carried = [0]
            await asyncio.wait(
                [
                    asyncio.ensure_future(self._pump("up", reader, there, carried, writer)),
                    asyncio.ensure_future(self._pump("down", back, writer, carried, there)),
                ]
            )
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            for each in (writer, there):
                if each is not None:
                    each.transport.abort()
            self._tasks.discard(task)

    async def _pump(
        self,
        way: str,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        carried: list[int],
        other: asyncio.StreamWriter,
    ) -> None:
        """Carry one direction of one connection, some packets at a time."""
        speed = self.up if way == "up" else self.down
        with contextlib.suppress(OSError):
            while data := await source.read(PIECE):
                now = self._loop.time()
                self._free[way] = max(now, self._free[way]) + len(data) / speed
                await asyncio.sleep(self._free[way] - now)
                setattr(self.counted, way, getattr(self.counted, way) + len(data))
                carried[0] += len(data)
                if self.cut_every is not None and carried[0] >= self.cut_every:
                    self.counted.cuts += 1
                    break
                self._loop.call_later(self.round_trip / 2, _write, target, data)
            else:
                self._loop.call_later(self.round_trip / 2, target.close)
                return
        target.transport.abort()
        other.transport.abort()


def _write(target: asyncio.StreamWriter, data: bytes) -> None:
    if not target.is_closing():
        target.write(data)
