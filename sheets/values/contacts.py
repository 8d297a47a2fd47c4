"""Credit codes and telephone lines, whose slips have names."""

from __future__ import annotations

import datetime
import re

from graph.messages.language import Message, sentences
from graph.rules import credit_codes, privacy
from sheets.codes import CODE_AS_NUMBER, CREDIT_CODE, PHONE, PRIVATE_IDENTITY, PRIVATE_MOBILE, Code
from sheets.grid import Value
from sheets.values.plain import Tell, is_nothing, narrow, shown, text_of

_LENGTH = 18
_EXACT = 2**53
_MISTAKEN = {"O": "0", "I": "1", "Z": "2", "S": "5", "V": "U"}
_FEWEST_DIGITS = 5
_LINE = re.compile(r"[\d\-—()+/转#]{5,}")
_EXTENSION = r"(?:(?:[-—转#/]|\(转?)+\d{1,6}\)?)*"
_PLAUSIBLE = re.compile(
    rf"(?:\+[\d\-()]{{7,20}}|(?:86-?)?\(?0\d{{2,3}}\)?[-—]?\d{{7,8}}{_EXTENSION}|\d{{7,8}}{_EXTENSION}|\d{{3,6}}"
    r"|[48]00[-—]?\d{3}[-—]?\d{4}|[48]00[-—]?\d{4}[-—]?\d{3})"
)
"""With an area code, of the place alone, of a service, or from abroad."""
_IDENTITY = re.compile(
    r"(?<![0-9A-Za-z])[1-8]\d{5}(?P<year>19\d\d|20[0-3]\d)(?P<month>\d\d)(?P<day>\d\d)\d{3}[\dXx](?![0-9A-Za-z])"
)
_LETTER = re.compile(r"(?<=\d)[OoIl]|[OoIl](?=\d)")
"""Letters that look like 0 and 1."""
_BESIDE = re.compile(r"(?<=\d{7})/(?=0?\d{7})")
"""Parts two lines; before fewer digits it is an extension."""
_SERVICE = re.compile(r"(?<!\d)1[12]\d(?!\d)")
"""110, 119, 120."""
_SHORTEST = 11
_DIGITS = re.compile(r"\d{11}|1[3-9]\d-?\d{4}-?\d{4}")
"""What a number of a person needs at least: most cells are passed by."""


def read_credit_code(value: Value, tell: Tell) -> str | None:
    """The credit code of a cell; None where there is none, or where it was told what is wrong with it."""
    if is_nothing(value):
        return None
    if isinstance(value, float | int) and abs(value) >= _EXACT:
        message = Message("The code was typed as a number and has lost its last digits: type it as text.")
        tell(CODE_AS_NUMBER, message)
        return None
    code = narrow(value).upper().replace("-", "").lstrip("'")
    if len(code) != _LENGTH:
        message = Message(
            "“{value}” has {length} characters; a credit code has 18.", value=shown(value), length=len(code)
        )
        tell(CREDIT_CODE, message)
        return None
    try:
        expected = credit_codes.check_character(code)
    except ValueError:
        wrong = next(sign for sign in code if sign in _MISTAKEN or not (sign.isascii() and sign.isalnum()))
        meant = _MISTAKEN.get(wrong)
        hint = Message("; is it {meant}?", meant=meant) if meant else ""
        tell(CREDIT_CODE, Message("A credit code has no {wrong}{hint}", wrong=wrong, hint=hint))
        return None
    if code[-1] != expected:
        message = Message(
            "The check character of the credit code {code} should be {expected}, not {given}.",
            code=code,
            expected=expected,
            given=code[-1],
        )
        tell(CREDIT_CODE, message)
        return None
    return code


def read_phone(value: Value, tell: Tell) -> str | None:
    """The telephone lines of a cell as text; what is private is told by ``private``."""
    if is_nothing(value):
        return None
    text = text_of(value)
    if private(value):
        return None
    plain = _BESIDE.sub("、", narrow(value))
    lines = [part for part in _LINE.findall(plain) if sum(map(str.isdigit, part)) >= _FEWEST_DIGITS]
    if _LETTER.search(plain):
        tell(PHONE, Message("“{value}” has a letter where a telephone number has a digit.", value=shown(value)))
    elif not lines and not _SERVICE.search(plain):
        tell(PHONE, Message("“{value}” is no telephone number.", value=shown(value)))
    elif wrong := next((line for line in lines if not _PLAUSIBLE.fullmatch(line.strip("-—/"))), None):
        tell(PHONE, Message("“{line}” has too few or too many digits for a telephone line.", line=shown(wrong)))
    return text


def tell_private(value: Value, tell: Tell) -> None:
    """Tell what may not be stored about people, in any cell. The message does not repeat it."""
    if code := private(value):
        fix = Message("Leave it out: see docs/privacy.md.")
        if code is PRIVATE_MOBILE:
            fix = Message("Give an office line or mailbox instead.")
            tell(code, sentences(Message("This looks like the number of a mobile phone."), fix))
        else:
            tell(code, sentences(Message("This looks like the number of an identity card."), fix))


def private(value: Value) -> Code | None:
    """What a cell says that is nobody's business; None where it is nothing of the kind."""
    if isinstance(value, str):
        likely = len(value) >= _SHORTEST
    else:
        likely = isinstance(value, int | float) and abs(value) >= 10 ** (_SHORTEST - 1)
    # A long number has lost its last digits, and shows whose it is all the same.
    text = str(int(value)) if isinstance(value, float) and likely and value.is_integer() else narrow(value)
    if likely and _DIGITS.search(text):
        if privacy.has_identity_number(text) or _looks_like_identity(text):
            return PRIVATE_IDENTITY
        if privacy.has_mobile(text):
            return PRIVATE_MOBILE
    return None


def _looks_like_identity(text: str) -> bool:
    """Whether a number is built like that of an identity card, whatever its last digit: with a day of birth in it."""
    for match in _IDENTITY.finditer(text):
        try:
            datetime.date(int(match["year"]), int(match["month"]), int(match["day"]))
        except ValueError:
            continue
        if not credit_codes.is_valid(match[0].upper()):
            return True
    return False
