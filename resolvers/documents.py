"""Documents as they come in: parsed, validated and bounded once, then kept with their compiled operations."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLInputType,
    GraphQLSchema,
    Node,
    ObjectFieldNode,
    OperationDefinitionNode,
    parse,
    specified_rules,
    type_from_ast,
    validate,
)
from graphql.execution.collect_fields import FragmentDetails

from graph.errors import BadUserInput, LimitExceeded
from resolvers.arguments import form
from resolvers.limits import Limits, check_document
from resolvers.operation import Operation
from resolvers.replies import root_cause

V = TypeVar("V")


class Bounded(Generic[V]):
    """A mapping that forgets what was used longest ago."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: OrderedDict[Any, V] = OrderedDict()

    def get(self, key: Any) -> V | None:
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: Any, value: V) -> V:
        self._kept[key] = value
        if len(self._kept) > self._size:
            self._kept.popitem(last=False)
        return value

    def __len__(self) -> int:
        return len(self._kept)

    def __iter__(self) -> Iterator[V]:
        return iter(self._kept.values())


@dataclass(slots=True)
class Document:
    """A document that may be run, or the errors that forbid it."""

    node: DocumentNode | None
    errors: list[GraphQLError]
    operations: dict[str | None, OperationDefinitionNode] = field(default_factory=dict)
    fragments: dict[str, FragmentDetails] = field(default_factory=dict)
    # One compiled operation for each operation and form of its variables.
    compiled: Bounded[Operation] = field(default_factory=lambda: Bounded(64))

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation to run. GraphQLError where the name does not tell."""
        if name is not None:
            if name not in self.operations:
                raise unnamed(f"Unknown operation named '{name}'.")
            return self.operations[name]
        if len(self.operations) > 1:
            raise unnamed("Must provide operation name if query contains multiple operations.")
        if not self.operations:
            raise unnamed("Must provide an operation.")
        return next(iter(self.operations.values()))


def unnamed(message: str) -> GraphQLError:
    """The error of an operation name that does not tell which operation to run."""
    return GraphQLError(message, extensions={"code": BadUserInput.code, "path": "operationName"})


def read_document(schema: GraphQLSchema, text: str, limits: Limits) -> Document:
    """Parses, bounds and validates a document."""
    try:
        node = parse(text, max_tokens=limits.tokens)
        check_document(node, limits)
    except RecursionError:
        return _refused("the document nests too deeply to be read", "depth", limits.depth)
    except LimitExceeded as refused:
        return Document(None, [GraphQLError(refused.message, original_error=refused)])
    except GraphQLError as error:
        if "nested too deeply" in error.message:
            return _refused("the document nests too deeply to be read", "depth", limits.depth)
        if "tokens" in error.message:
            return _refused(f"the document has more than {limits.tokens} tokens", "tokens", limits.tokens)
        error.extensions = {"code": "GRAPHQL_PARSE_FAILED"}
        return Document(None, [error])
    errors = validate(schema, node, specified_rules, max_errors=20)
    for invalid in errors:
        if isinstance(cause := root_cause(invalid), BadUserInput):
            cause.extensions["path"] = argument_path(node, invalid)
        else:
            invalid.extensions = {"code": "GRAPHQL_VALIDATION_FAILED"}
    if errors:
        return Document(None, errors)
    definitions = node.definitions
    operations = {d.name.value if d.name else None: d for d in definitions if isinstance(d, OperationDefinitionNode)}
    fragments = {d.name.value: FragmentDetails(d, None) for d in definitions if isinstance(d, FragmentDefinitionNode)}
    return Document(node, [], operations, fragments)


def argument_path(document: DocumentNode, error: GraphQLError) -> str:
    """Where in the document an unusable value stands: the names of the fields and arguments around it."""
    wanted = error.nodes[0] if error.nodes else None

    def search(node: Node, names: tuple[str, ...]) -> str | None:
        if node is wanted:
            return ".".join(names)
        for key in node.keys:
            child = getattr(node, key, None)
            for each in child if isinstance(child, tuple | list) else (child,):
                named = isinstance(each, FieldNode | ArgumentNode | ObjectFieldNode)
                inner = (*names, each.name.value) if named else names
                if isinstance(each, Node) and (found := search(each, inner)) is not None:
                    return found
        return None

    return search(document, ()) or ""


def _refused(what: str, limit: str, maximum: int) -> Document:
    cause = LimitExceeded(f"{what}: ask for less at once", limit=limit, maximum=maximum, actual=maximum + 1)
    return Document(None, [GraphQLError(cause.message, original_error=cause)])


def variables_form(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> Any:
    """The form of an operation's variables: what its compiled statements depend on."""
    return tuple(
        (name, form(variables[name], cast(GraphQLInputType, type_from_ast(schema, definition.type))))
        for definition in operation.variable_definitions or ()
        if (name := definition.variable.name.value) in variables
    )
