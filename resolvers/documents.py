"""Documents: parsed, validated and checked against limits once, then cached with their compiled operations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    ArgumentNode,
    ASTValidationRule,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    Node,
    ObjectFieldNode,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.collect_fields import FragmentDetails
from graphql.validation import validation_context
from graphql.validation.rules import overlapping_fields_can_be_merged
from graphql.validation.validate import ValidationAbortedError

from graph.errors import BadUserInput, LimitExceeded
from graph.messages.full_width import plain_sign
from graph.messages.language import LANGUAGES, Message, sentences, speaking
from resolvers.library_messages import of_library
from resolvers.limits import Limits, check_document
from resolvers.replies import MOST_ERRORS, Reply, refusal, root_cause
from resolvers.variables import Variables

COMPARISONS = 10_000
"""Units of work in which fields of one name are compared (graphql-core); a comparison takes two, some 5 µs each."""
FRAGMENT_WORK = 10_000
"""Fragments that are followed while a document is validated (graphql-core)."""
BYTES_PER_FIELD, BYTES_PER_CHARACTER = 2500, 4
"""Approximate memory of a parsed document: the nodes of a field, and the text with its positions."""

overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = COMPARISONS
validation_context.MAX_FRAGMENT_WORK = FRAGMENT_WORK


class Declared(NamedTuple):
    """An operation as a document declares it, with its variables."""

    definition: OperationDefinitionNode
    variables: Variables


@dataclass(slots=True, eq=False)
class Document:
    """A document that may be run, or the responses that refuse it, by language. It is compared by identity.

    ``weight``: approximate bytes in memory.
    """

    node: DocumentNode | None
    weight: int
    refusals: Mapping[str, Reply] = field(default_factory=dict)
    operations: dict[str | None, Declared] = field(default_factory=dict)
    fragments: dict[str, FragmentDetails] = field(default_factory=dict)

    def operation(self, name: str | None) -> Declared:
        """The operation to run; raises GraphQLError if the name does not identify one."""
        if name is not None:
            if name not in self.operations:
                raise unnamed(Message("Unknown operation named '{name}'.", name=name))
            return self.operations[name]
        if len(self.operations) > 1:
            raise unnamed(Message("Must provide operation name if query contains multiple operations."))
        if not self.operations:
            raise unnamed(Message("Must provide an operation."))
        return next(iter(self.operations.values()))


def unnamed(message: str) -> GraphQLError:
    """The error for an operation name that does not identify an operation."""
    return GraphQLError(message, extensions={"code": BadUserInput.code, "path": "operationName"})


def read_document(schema: GraphQLSchema, text: str, limits: Limits) -> Document:
    """Parses and validates a document, and checks its limits; ``check_text`` has already checked its length."""
    fields, node = 0, None
    try:
        node = _parsed(text, limits)
        fields = check_document(node, limits)
        errors = _broken_rules(schema, node)
    except RecursionError:
        errors = [_refused(Message("the document nests too deeply to be read"), "depth", limits.depth)]
    except LimitExceeded as refused:
        errors = [GraphQLError(refused.message, original_error=refused)]
    except GraphQLError as error:
        errors = [_unread(error, limits)]
    else:
        errors = [_invalid(node, error) for error in errors]
    weight = BYTES_PER_CHARACTER * len(text) + BYTES_PER_FIELD * fields
    if errors or node is None:
        # Only the responses are kept, because errors refer to the document and its text.
        answers = {}
        for each in LANGUAGES:
            with speaking(each):
                answers[each] = refusal(errors)
        size = sum(len(answer.body) for answer in answers.values())
        return Document(None, BYTES_PER_CHARACTER * len(text) + size, answers)
    definitions = node.definitions
    operations = {
        d.name.value if d.name else None: Declared(d, Variables(schema, d))
        for d in definitions
        if isinstance(d, OperationDefinitionNode)
    }
    fragments = {d.name.value: FragmentDetails(d, None) for d in definitions if isinstance(d, FragmentDefinitionNode)}
    return Document(node, weight, {}, operations, fragments)


# What refers to itself waits for the garbage collector, which stops all threads: for 95 ms after four large documents.
# So the two functions below take apart what they have made.


def _parsed(text: str, limits: Limits) -> DocumentNode:
    node = parse(text, max_tokens=limits.tokens)
    token = node.loc.start_token if node.loc else None
    while token is not None:
        following = token.next
        token.prev = token.next = None
        token = following
    return node


def _broken_rules(schema: GraphQLSchema, node: DocumentNode) -> list[GraphQLError]:
    """The errors of a document, at most ``MOST_ERRORS`` and one that says so."""
    used: list[ASTValidationRule] = []

    def noted(rule: type[ASTValidationRule]) -> Any:
        def make(context: Any) -> ASTValidationRule:
            used.append(rule(context))
            return used[-1]

        return make

    try:
        return validate(schema, node, [noted(rule) for rule in specified_rules], max_errors=MOST_ERRORS)
    finally:
        for rule in used:
            # It refers to its own methods.
            vars(rule).clear()


def _unread(error: GraphQLError, limits: Limits) -> GraphQLError:
    """The error for a document that cannot be parsed."""
    if "nested too deeply" in error.message:
        return _refused(Message("the document nests too deeply to be read"), "depth", limits.depth)
    if "tokens" in error.message:
        return _refused(
            Message("the document has more than {tokens} tokens", tokens=limits.tokens), "tokens", limits.tokens
        )
    message = sentences(of_library(error.message), _full_width_hint(error.message))
    return GraphQLError(
        message, source=error.source, positions=error.positions, extensions={"code": "GRAPHQL_PARSE_FAILED"}
    )


def _full_width_hint(text: str) -> str:
    """The hint for a full-width sign, if one caused the syntax error."""
    found = re.search(r"U\+([0-9A-F]{4})", text)
    sign = chr(int(found[1], 16)) if found else ""
    plain = plain_sign(sign) if sign else None
    return Message("“{sign}” is a full-width sign: write “{plain}”.", sign=sign, plain=plain) if plain else ""


def _invalid(document: DocumentNode, error: GraphQLError) -> GraphQLError:
    """The error for a document that breaks a rule."""
    if isinstance(error, ValidationAbortedError) and "Too many" not in error.message:
        return _refused(Message("the document repeats too many fields to be compared"), "comparisons", COMPARISONS)
    if isinstance(cause := root_cause(error), BadUserInput):
        cause.extensions["path"] = argument_path(document, error)
    else:
        error.extensions = {"code": "GRAPHQL_VALIDATION_FAILED"}
    return error


def argument_path(document: DocumentNode, error: GraphQLError) -> str:
    """The path of an invalid value in the document: the names of the fields and arguments around it."""
    wanted = error.nodes[0] if error.nodes else None

    def search(node: Node, names: tuple[str, ...]) -> str | None:
        if node is wanted:
            return ".".join(names)
        for key in node.keys:
            child = getattr(node, key, None)
            for each in child if isinstance(child, tuple | list) else (child,):
                named = isinstance(each, FieldNode | ArgumentNode | ObjectFieldNode)
                inner = (*names, _response_name(each)) if named else names
                if isinstance(each, Node) and (found := search(each, inner)) is not None:
                    return found
        return None

    return search(document, ()) or ""


def _response_name(node: Any) -> str:
    alias = getattr(node, "alias", None)
    return str((alias or node.name).value)


def _refused(what: str, limit: str, maximum: int) -> GraphQLError:
    cause = LimitExceeded(
        Message("{what}: ask for less at once", what=what), limit=limit, maximum=maximum, actual=maximum + 1
    )
    return GraphQLError(cause.message, original_error=cause)
