"""The schema for tools that know no interface of an interface: Go's gqlparser with genqlient, and older generators."""

from __future__ import annotations

from graphql import DocumentNode, InterfaceTypeDefinitionNode, parse, print_ast, visit
from graphql.language.visitor import Visitor


class _Flattening(Visitor):
    def leave_interface_type_definition(self, node: InterfaceTypeDefinitionNode, *_: object) -> object:
        return InterfaceTypeDefinitionNode(
            description=node.description, name=node.name, directives=node.directives, interfaces=(), fields=node.fields
        )


def flat(sdl: str) -> str:
    """The same schema with interfaces that implement none; its objects still implement all of them.

    Nothing is lost for a query: what an interface inherits, it also lists.
    """
    document: DocumentNode = parse(sdl, no_location=True)
    return print_ast(visit(document, _Flattening())) + "\n"
