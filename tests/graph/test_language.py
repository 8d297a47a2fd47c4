"""Messages in the reader's language, and the catalogue that holds them."""

from __future__ import annotations

import copy
import pickle
import re
import string

from babel.messages.catalog import Message as Entry

from graph.messages.language import CHINESE, Message, counted, joined, sentences, speaking, told
from service.catalogue import known, wanted

ENTRIES = [entry for entry in known() if entry.id]
SAID_IN_CHINESE = re.compile(r"[\u4e00-\u9fff]")
NOT_IN_WORDS = re.compile(r"[a-z]{2}", re.IGNORECASE)


def both(entry: Entry) -> tuple[list[str], list[str]]:
    """The English and Chinese texts of an entry, each with its plurals."""
    english = [entry.id] if isinstance(entry.id, str) else list(entry.id)
    chinese = [entry.string] if isinstance(entry.string, str) else list(entry.string or ())
    return english, chinese


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_a_message_is_english_text_with_a_chinese_translation() -> None:
    kind = Message("a {type}", type="Unit")
    message = Message("{where}: {id!r} is {label}, not {wanted}", where="q.of", id="x", label=kind, wanted=kind)
    assert message == "q.of: 'x' is a Unit, not a Unit"
    assert told(message) == message
    assert told(message, CHINESE) == "q.of：'x' 是 Unit，不是 Unit"
    with speaking(CHINESE):
        assert told(message) == told(message, CHINESE)
    assert told(message) == message


def test_messages_are_counted_joined_copied_and_sent_between_processes() -> None:
    files = [counted("{number:,} file", "{number:,} files", number) for number in (0, 1, 1200)]
    assert files == ["0 files", "1 file", "1,200 files"]
    assert [told(each, CHINESE) for each in files] == ["0 个文件", "1 个文件", "1,200 个文件"]
    listed = joined(Message(", "), files[1:])
    said = sentences(Message("Add it."), "", Message("Correct the date."), listed)
    assert said == "Add it. Correct the date. 1 file, 1,200 files"
    for each in (said, copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert told(each, CHINESE) == "请补上。请更正日期。1 个文件、1,200 个文件"


def test_a_value_is_never_taken_for_a_template() -> None:
    assert Message("{value} is not {wanted}", value="{wanted}", wanted="{x}") == "{wanted} is not {x}"
    assert told(Message("{value} is not {wanted}", value="{wanted}", wanted="{x}"), CHINESE) == "{wanted} 不是{x}"


def test_the_catalogue_holds_every_message_and_no_other() -> None:
    current = {entry.id for entry in wanted() if entry.id}
    checked_in = {entry.id for entry in ENTRIES}
    assert (current - checked_in, checked_in - current) == (set(), set()), "run make generated"


def test_every_message_is_translated() -> None:
    assert [entry.id for entry in ENTRIES if entry.fuzzy or not all(both(entry)[1])] == []
    not_chinese = {
        chinese[0]
        for english, chinese in map(both, ENTRIES)
        if NOT_IN_WORDS.search(re.sub(r"\{.*?\}", "", english[0])) and not SAID_IN_CHINESE.search(chinese[0])
    }
    assert not_chinese == {"{type}", "Java   {version}（{program}）"}


def test_translations_use_the_values_of_their_messages() -> None:
    wrong = []
    for entry in ENTRIES:
        english, chinese = both(entry)
        allowed = set.union(*map(placeholders, english))
        # A number that only one plural form writes may be said in Chinese too; nothing else may come or go.
        least = placeholders(english[-1])
        wrong += [each for each in chinese if not least <= placeholders(each) <= allowed and "%(" not in each]
    assert wrong == []


def test_translations_can_be_filled_in() -> None:
    for entry in ENTRIES:
        english, chinese = both(entry)
        if "%(" not in english[0]:
            values = dict.fromkeys(set.union(*map(placeholders, english)), 7)
            assert all(each.format(**values) for each in chinese)
