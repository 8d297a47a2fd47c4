"""The queue of questions, and calls that are shared."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest

from resolvers.turns import Turns


@dataclass
class QueuedRequest:
    """Answers questions one by one on command, and records them."""

    turns: Turns = field(default_factory=lambda: Turns(1))
    begun: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    go: asyncio.Event = field(default_factory=asyncio.Event)

    def ask(self, question: str, client: str = "") -> asyncio.Task[str]:
        async def answer() -> str:
            self.begun.append(question)
            try:
                await self.go.wait()
                if question == "wrong":
                    raise ValueError(question)
            finally:
                self.ended.append(question)
            return f"{question} {len(self.begun)}"

        return asyncio.create_task(self.turns.take(client, lambda: question, answer))


def played(play: Callable[[QueuedRequest], Awaitable[None]]) -> None:
    async def work() -> None:
        await asyncio.wait_for(play(QueuedRequest()), 10)

    asyncio.run(work())


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_identical_queued_questions_share_a_call_in_the_order_of_arrival() -> None:
    async def play(asked: QueuedRequest) -> None:
        tasks = [asked.ask(question) for question in ("a", "b", "a", "c", "b", "a")]
        await settled()
        assert asked.begun == ["a"]
        asked.go.set()
        assert await asyncio.gather(*tasks) == ["a 1", "b 2", "a 3", "c 4", "b 2", "a 3"]

    played(play)


def test_later_requests_do_not_share_a_running_call() -> None:
    async def play(asked: QueuedRequest) -> None:
        first, second = asked.ask("a"), asked.ask("b")
        await settled()
        asked.go.set()
        while asked.begun != ["a", "b"]:
            await asyncio.sleep(0)
        later = asked.ask("b")
        assert [await first, await second, await later] == ["a 1", "b 2", "b 3"]

    played(play)


def test_others_are_answered_when_one_goes_away() -> None:
    async def play(asked: QueuedRequest) -> None:
        held, *waiting = [asked.ask(question) for question in ("a", "b", "b")]
        await settled()
        waiting[0].cancel()
        await settled()
        asked.go.set()
        assert [await held, await waiting[1]] == ["a 1", "b 2"]
        assert waiting[0].cancelled()

    played(play)


@pytest.mark.parametrize("begun", [False, True])
def test_a_question_ends_when_all_its_callers_are_cancelled(begun: bool) -> None:
    async def play(asked: QueuedRequest) -> None:
        held, *waiting = [asked.ask(question) for question in ("a", "b", "b")]
        await settled()
        if begun:
            held.cancel()
            await settled()
            assert asked.begun == ["a", "b"]
        for task in waiting:
            task.cancel()
        await settled()
        asked.go.set()
        await asyncio.gather(held, *waiting, return_exceptions=True)
        assert asked.begun == asked.ended == (["a", "b"] if begun else ["a"])
        assert await asked.ask("b") == f"b {len(asked.begun)}", "the turn was given back"

    played(play)


def test_all_callers_get_the_error() -> None:
    async def play(asked: QueuedRequest) -> None:
        tasks = [asked.ask(question) for question in ("a", "wrong", "wrong")]
        await settled()
        asked.go.set()
        held, *wrong = await asyncio.gather(*tasks, return_exceptions=True)
        assert (held, [str(each) for each in wrong]) == ("a 1", ["wrong", "wrong"])
        assert asked.begun == ["a", "wrong"]

    played(play)


def test_clients_are_served_in_rotation_and_none_holds_more_than_half_of_the_turns() -> None:
    async def play(asked: QueuedRequest) -> None:
        asked.turns = Turns(4)
        many = [asked.ask(f"a{number}", "a") for number in range(6)]
        await settled()
        assert asked.begun == ["a0", "a1"], "half of the turns stay free for others"
        others = [asked.ask(f"{client}{number}", client) for client in "bc" for number in range(3)]
        await settled()
        assert asked.begun == ["a0", "a1", "b0", "b1"]
        asked.go.set()
        await asyncio.gather(*many, *others)
        assert asked.begun[4:] == ["a2", "c0", "b2", "a3", "c1", "a4", "c2", "a5"]

    played(play)


def test_a_question_that_another_client_shares_comes_with_the_first_of_their_turns() -> None:
    async def play(asked: QueuedRequest) -> None:
        held = asked.ask("held", "x")
        queued = [asked.ask(question, "a") for question in ("a0", "a1", "shared")]
        await settled()
        joined = asked.ask("shared", "b")
        await settled()
        asked.go.set()
        await asyncio.gather(held, *queued, joined)
        assert asked.begun == ["held", "a0", "shared", "a1"]

    played(play)


def test_turns_are_always_released() -> None:
    async def play(asked: QueuedRequest) -> None:
        asked.turns = Turns(2)
        tasks = [asked.ask(question, client) for client in "abc" for question in ("wrong", f"{client}0", f"{client}1")]
        await settled()
        for task in tasks[::2]:
            task.cancel()
        await settled()
        asked.go.set()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert (asked.turns._free, dict(asked.turns._held), dict(asked.turns._queues)) == (2, {}, {})
        assert not asked.turns._waiting

    played(play)


@pytest.mark.parametrize("client", ["", "another"])
def test_one_that_joins_just_when_the_turn_has_come_shares_the_call(client: str) -> None:
    async def play(asked: QueuedRequest) -> None:
        joined: list[asyncio.Task[str]] = []

        async def first() -> str:
            await asked.go.wait()
            # It runs after this one has passed its turn on, and before the next notices.
            joined.append(asked.ask("b", client))
            return "first"

        running = asyncio.create_task(asked.turns.take("", lambda: "first", first))
        await settled()
        queued = asked.ask("b")
        await settled()
        asked.go.set()
        assert (await running, await queued, await joined[0]) == ("first", "b 1", "b 1")
        assert (asked.turns.running, asked.turns.queued) == (0, 0)
        assert await asked.ask("later", client) == "later 2"

    played(play)
