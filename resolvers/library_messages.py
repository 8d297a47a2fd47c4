"""graphql-core's messages as ``Message``s: it writes them only in English, and they are the most frequent ones."""

from __future__ import annotations

import re

from graph.messages.foreign import Templates, template
from graph.messages.language import Message, joined, sentences

GRAPHQL = Templates(
    template("Cannot query field '{field}' on type '{type}'."),
    template("Unknown argument '{argument}' on field '{field}'."),
    template("Unknown argument '{argument}' on directive '{directive}'."),
    template("Unknown type '{type}'."),
    template("Unknown fragment '{fragment}'."),
    template("Unknown directive '{directive}'."),
    template("Directive '{directive}' may not be used on {place}."),
    template("The directive '{directive}' can only be used once at this location."),
    template("Field '{field}' must not have a selection since type '{type}' has no subfields."),
    template("Field '{field}' of type '{type}' must have a selection of subfields."),
    template("Argument '{argument}' of type '{type}' is required, but it was not provided."),
    template("There can be only one argument named '{name}'."),
    template("There can be only one input field named '{name}'."),
    template("There can be only one variable named '{name}'."),
    template("There can be only one operation named '{name}'."),
    template("There can be only one fragment named '{name}'."),
    template("This anonymous operation must be the only defined operation."),
    template("The {operation} operation is not supported by the schema."),
    template("The {definition} definition is not executable."),
    template("Variable '{variable}' is not defined by operation '{operation}'."),
    template("Variable '{variable}' is not defined."),
    template("Variable '{variable}' is never used in operation '{operation}'."),
    template("Variable '{variable}' is never used."),
    template("Variable '{variable}' cannot be non-input type '{type}'."),
    template("Variable '{variable}' of type '{type}' used in position expecting type '{expected}'."),
    template(
        "Variable '{variable}' is of type '{type}' but must be non-nullable to be used for OneOf Input Object "
        "'{expected}'."
    ),
    template("Variable '{variable}' has invalid value at {path}: {why}"),
    template("Variable '{variable}' has invalid value: {why}"),
    template("Variable values are nested too deeply."),
    template("Fragment '{fragment}' is never used."),
    template("Fragment '{fragment}' cannot be spread here as objects of type '{type}' can never be of type '{other}'."),
    template("Fragment cannot be spread here as objects of type '{type}' can never be of type '{other}'."),
    template("Fragment '{fragment}' cannot condition on non composite type '{type}'."),
    template("Fragment cannot condition on non composite type '{type}'."),
    template("Cannot spread fragment '{fragment}' within itself via {path}."),
    template("Cannot spread fragment '{fragment}' within itself."),
    template(
        "Fields '{name}' conflict because {why}. Use different aliases on the fields to fetch both if this was "
        "intentional."
    ),
    template("'{first}' and '{second}' are different fields"),
    template("they have differing arguments"),
    template("they return conflicting types '{first}' and '{second}'"),
    template("Too many validation errors, error limit reached. Validation aborted."),
    template("Syntax Error: Unterminated string."),
    template("Syntax Error: Expected {expected}, found {found}."),
    template("Syntax Error: Invalid character: {found}."),
    template("Syntax Error: Unexpected character: {found}."),
    template("Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")?"),
    template("Syntax Error: Unexpected {found}."),
    template("Expected value of type '{type}' to include required field '{field}', found: {value}."),
    template("Expected value of type '{type}' not to include unknown field '{field}', found: {value}."),
    template("Expected value of type '{type}' not to include unknown field '{field}'."),
    template("Expected a value of non-null type '{type}' to be provided."),
    template("Variable '{variable}' expected value of type '{type}' which cannot be used as an input type."),
    template("Expected value of type '{type}' to be an object, found: {value}."),
    template("Exactly one key must be specified for OneOf type '{type}'."),
    template("Expected value of non-null type '{type}' not to be None."),
    template("Expected value of non-null type '{type}' not to be null."),
    template("Value {value} does not exist in '{type}' enum."),
    template("Value '{value}' does not exist in '{type}' enum."),
    template("Enum '{type}' cannot represent non-enum value: {value}."),
    template("Enum '{type}' cannot represent non-string value: {value}."),
    template("Int cannot represent non-integer value: {value}"),
    template("Int cannot represent non 32-bit signed integer value: {value}"),
    template("Float cannot represent non numeric value: {value}"),
    template("String cannot represent a non string value: {value}"),
    template("Boolean cannot represent a non boolean value: {value}"),
    template("ID cannot represent a non-string and non-integer value: {value}"),
    template("ID cannot represent value: {value}"),
)
SUGGESTED = re.compile(
    r"(?P<said>.*?) Did you mean (?P<how>to use an inline fragment on |the enum value )?(?P<names>'.*?')\?"
    r"(?: Found: (?P<found>.*)\.)?",
    re.DOTALL,
)


def of_library(text: str) -> str:
    """The message with its template, if it is a known message of graphql-core; else unchanged."""
    if isinstance(text, Message):
        return text
    if found := SUGGESTED.fullmatch(text):
        names = _alternatives(re.findall(r"'[^']*'", found["names"]))
        match found["how"]:
            case "to use an inline fragment on ":
                hint = Message("Did you mean to use an inline fragment on {names}?", names=names)
            case "the enum value ":
                hint = Message("Did you mean the enum value {names}?", names=names)
            case _:
                hint = Message("Did you mean {name}?", name=names)
        given = Message("Found: {value}.", value=found["found"]) if found["found"] else ""
        return sentences(GRAPHQL.known(found["said"]), hint, given)
    return GRAPHQL.known(text)


def _alternatives(names: list[str]) -> Message:
    if len(names) < 3:
        return joined(Message(" or "), names)
    return joined(Message(", or "), [joined(Message(", "), names[:-1]), names[-1]])
