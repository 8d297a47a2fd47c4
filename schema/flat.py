"""The schema for tools that support neither interfaces of interfaces nor ``@oneOf``: Go's gqlparser with genqlient, and
older generators.
"""

from __future__ import annotations

from graphql import DocumentNode, InputObjectTypeDefinitionNode, InterfaceTypeDefinitionNode, parse, print_ast, visit
from graphql.language.visitor import Visitor


class _Flattening(Visitor):
    def leave_interface_type_definition(self, node: InterfaceTypeDefinitionNode, *_: object) -> object:
        return InterfaceTypeDefinitionNode(
            description=node.description, name=node.name, directives=node.directives, interfaces=(), fields=node.fields
        )

    def leave_input_object_type_definition(self, node: InputObjectTypeDefinitionNode, *_: object) -> object:
        kept = tuple(each for each in node.directives or () if each.name.value != "oneOf")
        return InputObjectTypeDefinitionNode(
            description=node.description, name=node.name, directives=kept, fields=node.fields
        )


def flat(sdl: str) -> str:
    """The same schema with interfaces that implement none, and without ``@oneOf``.

    Its objects still implement all interfaces, so nothing is lost for a query: an interface also lists the fields that
    it inherits. Only the service then checks that an input has exactly one field.
    """
    document: DocumentNode = parse(sdl, no_location=True)
    return print_ast(visit(document, _Flattening())) + "\n"
