"""A selection becomes one Cypher expression: an entity is a list of values, a connection a subquery.

``entity`` writes the fields selected of the thing bound to a variable, ``connection`` the lists below it. Dates leave
the database as text and nodes never leave it, because both cost the driver much time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.compiler import anchors
from graph.compiler.compilation import Compilation
from graph.compiler.filters import Filters, fields
from graph.compiler.groups import Grouping
from graph.compiler.pages import Slice, slice_of
from graph.compiler.parameters import Arguments, given, name_of
from graph.compiler.rows import LEAF, Beside, Cursor, Edges, Either, Many, Nodes, Page, PageInfo, Row
from graph.compiler.selection import Field, Selection, Variant
from graph.compiler.written import Written, collected, listed, row_of
from graph.semantics.dates import When, shown, undated
from graph.semantics.left_out import SEEN_WITH, absent
from graph.semantics.scope import Scope, pattern, where
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL, Hop
from graph.vocabulary.common import TERM
from graph.vocabulary.declare import DATE, DECIMAL, DETAILS, Property

ENTITY = MODEL.interfaces[0].name
_SUPER_LABELS = "[" + ", ".join(f"'{name}'" for name in MODEL.interface) + "]"
_DETAIL_POSITIONS = {"key": 0, "value": 1}


@dataclass(frozen=True, slots=True)
class Whole:
    """Fields about a whole list: numbers by name, and how many things of a kind it leaves out."""

    numbers: dict[str, Callable[[], str]]
    left_out: Callable[[str], str] | None = None

    def written(self, part: Field) -> Written | None:
        if part.name in self.numbers:
            return Written(self.numbers[part.name](), LEAF)
        if part.name != "leftOut" or not self.left_out:
            return None
        assert part.selection
        items: list[str] = []
        row = row_of(part.selection, items, self._kind)
        return Written(listed(items), row)

    def _kind(self, field: Field) -> Written:
        assert self.left_out
        return Written(f"'{SEEN_WITH}'" if field.name == "seenWith" else self.left_out(field.name), LEAF)


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a connection: how they are found, their type, and the fact of each edge.

    ``whole`` writes the fields about the whole list, such as ``totalCount``; ``grouped`` its groups and facets.
    ``ordered``: the rows are already found in the order of the page.
    """

    page: Slice
    found: str
    whole: Whole
    variable: str
    possible: frozenset[str] | None
    scope: Scope
    fact: Callable[[Field], Written]
    grouped: Callable[[Field], Written] | None = None
    ordered: bool = False

    def beside(self, part: Field) -> Written | None:
        """A field of a connection about the whole list; None for a field of the page."""
        if told := self.whole.written(part):
            return told
        return self.grouped(part) if self.grouped and part.name in ("groups", "facets") else None


@dataclass(slots=True)
class Expressions:
    """Writes the expressions of one statement."""

    compilation: Compilation

    def scope(self, arguments: Arguments, outer: Scope | None = None) -> Scope:
        """The date and view of a field: its own ``asOf`` and ``facts``, or those inherited from ``outer``."""
        as_of, facts = given(arguments, "asOf"), given(arguments, "facts")
        if outer and not as_of and not facts:
            return outer
        parameters = self.compilation.parameters
        parameter = parameters.operand(as_of) if as_of else outer.when.parameter if outer else parameters.today()
        reading = facts.value if facts else outer.when.facts if outer else "IN_FORCE"
        return Scope(When(parameter, reading))

    def entity(
        self, selection: Selection, variable: str, scope: Scope, possible: frozenset[str] | None = None
    ) -> Written:
        """The selected fields of the thing bound to ``variable``; ``possible`` are the labels it can have."""
        if selection.type_name in MODEL.node:
            items: list[str] = []
            row = self._row(selection.fields, selection.type_name, variable, scope, items)
            return Written(listed(items), row)
        return self._either(selection, variable, scope, possible or MODEL.concrete(selection.type_name))

    def _either(self, selection: Selection, variable: str, scope: Scope, possible: frozenset[str]) -> Written:
        rows: dict[str, Row] = {}
        branches: list[tuple[frozenset[str], str]] = []
        for variant in selection.variants:
            types = variant.types & possible
            if not types:
                continue
            name = f"'{next(iter(types))}'" if len(types) == 1 else _label_of(variable)
            owner = next(iter(types)) if len(types) == 1 else MODEL.narrowest(types)
            items = [name]
            row = self._row(variant.fields, owner, variable, scope, items)
            rows |= {type_: Row(type_, row.fields) for type_ in types}
            branches.append((types, listed(items)))
        branches.sort(key=lambda branch: (len(branch[0]), sorted(branch[0])))
        *special, (_, otherwise) = branches
        if not special:
            return Written(otherwise, Either(rows))
        cases = " ".join(f"WHEN {variable}:{'|'.join(sorted(types))} THEN {row}" for types, row in special)
        return Written(f"CASE {cases} ELSE {otherwise} END", Either(rows))

    def _row(self, selection: tuple[Field, ...], type_name: str, variable: str, scope: Scope, items: list[str]) -> Row:
        """The values of a thing after those already in ``items``, and its layout."""
        properties, hops = MODEL.properties(type_name), MODEL.hops(type_name)

        def value(field: Field) -> Written:
            if declared := properties.get(field.name):
                return property_value(declared, variable, field.selection)
            return self.connection(field, hops[field.name], variable, scope)

        return row_of(Selection(type_name, (Variant(frozenset(), selection),)), items, value)

    def connection(self, field: Field, hop: Hop, near: str, outer: Scope) -> Written:
        """The list that a hop leads to, as a page with the facts of its edges."""
        scope = self.scope(field.arguments, outer)
        day, dated = scope.when.parameter, scope.when.facts != "EVER"
        if dated and not given(field.arguments, "asOf") and not self.compilation.parameters.is_today(day):
            self.compilation.inherited.append((field.where, name_of(day)))
        filters = Filters(self.compilation, scope)
        relationship, far = self.compilation.step(hop)
        link = {name: field.arguments[name] for name in ("node", "edge") if name in field.arguments}
        if wanted := field.arguments.get("where"):
            link["node"] = wanted
        page = slice_of(self.compilation, scope, field, hop.name, hop.target, far, relationship)
        tests = [*scope.hop(relationship, far), filters.link(hop, link, relationship, far)]
        found = (
            f"MATCH {pattern(hop, near, relationship, far)}{where([*tests, *page.tests])} WITH {relationship}, {far}"
        )

        def matched(kept: Callable[[str, str], list[str]]) -> tuple[str, str]:
            fact_again, other = self.compilation.step(hop)
            wanted = [*kept(fact_again, other), filters.link(hop, link, fact_again, other)]
            return f"MATCH {pattern(hop, near, fact_again, other)}{where(wanted)}", other

        def again() -> tuple[str, str]:
            return matched(scope.hop)

        def total() -> str:
            return f"COUNT {{ {again()[0]} }}"

        facts = MODEL.fact_properties(hop.relationship.type)

        def fact(asked: Field) -> Written:
            if asked.name == "sources":
                return self._sources(asked, relationship, scope)
            return property_value(facts[asked.name], relationship, asked.selection)

        def without_date() -> str:
            return f"COUNT {{ {matched(lambda fact, far: [*scope.hop(fact, far), undated(fact)])[0]} }}"

        def left_out(kind: str) -> str:
            def kept(fact: str, far: str) -> list[str]:
                return [*seen(fact, far), *absent(scope.when, fact, [fact, near, far], kind)]

            return f"COUNT {{ {matched(kept)[0]} }}"

        whole = Whole({"totalCount": total, "undatedTotal": without_date}, left_out)
        grouping = self._grouping(scope, hop.target, again, linked=True)
        return self.page(field, Rows(page, found, whole, far, hop.targets, scope, fact, grouping))

    def listing(self, field: Field, type_name: str) -> Written:
        """The list of all things of a type, as a page."""
        scope = self.scope(field.arguments)
        filters = Filters(self.compilation, scope)
        thing = self.compilation.fresh(type_name)
        wanted = field.arguments.get("where")
        page = slice_of(self.compilation, scope, field, type_name, type_name, thing, None)
        found = f"{self._all(filters, wanted, type_name, thing, page)} WITH {thing}"

        def again() -> tuple[str, str]:
            other = self.compilation.fresh(type_name)
            return self._all(filters, wanted, type_name, other, None), other

        def total() -> str:
            if not fields(wanted) and (counted := scope.total(type_name)):
                return counted
            return f"COUNT {{ {again()[0]} }}"

        def without_date() -> str:
            match, other = again()
            return f"COUNT {{ {match} WITH {other} WHERE {undated(other)} RETURN {other} }}"

        def left_out(kind: str) -> str:
            other = self.compilation.fresh(type_name)
            tests = [*seen(other), *absent(scope.when, other, [other], kind), filters.node(wanted, type_name, other)]
            return f"COUNT {{ MATCH ({other}:{type_name}){where(tests)} }}"

        whole = Whole({"totalCount": total, "undatedTotal": without_date}, left_out)
        grouping = self._grouping(scope, type_name, again)
        return self.page(field, Rows(page, found, whole, thing, None, scope, no_fact, grouping))

    def _grouping(
        self, scope: Scope, type_name: str, again: Callable[[], tuple[str, str]], *, linked: bool = False
    ) -> Callable[[Field], Written]:
        return Grouping(self.compilation, scope, type_name, again, linked).written

    def _all(self, filters: Filters, wanted: object, type_name: str, variable: str, page: Slice | None) -> str:
        """The match of all things of a type that pass a filter; it ends in a WHERE.

        If a filter has a selective end, the match starts there, and the tests of the thing itself follow it: ``WITH
        DISTINCT unit WHERE …``. Otherwise it follows the order of the page.
        """
        asked = wanted if isinstance(wanted, dict) else None
        tests = [*filters.scope.node(variable), *(page.tests if page else [])]
        if anchor := anchors.find(asked, type_name):
            tests.append(filters.node(anchor.rest, type_name, variable))
            return f"{anchors.match(anchor, filters, variable, type_name)}{where(tests) or ' WHERE true'}"
        tests.append(filters.node(asked, type_name, variable))
        if page and not page.tests:
            # Neo4j uses an index for an order only if there is also a range on its property.
            first = page.sort[0]
            if not first.nullable and not first.expression.startswith("COUNT"):
                lowest = "date('0001-01-01')" if first.date else "''"
                tests.append(f"{first.expression} >= {lowest}")
        return f"MATCH ({variable}:{type_name}){where(tests)}"

    def page(self, field: Field, rows: Rows) -> Written:
        """A connection over rows that are already found."""
        assert field.selection
        # Cursors read the keys at position 0, so they are placed first if any field needs them.
        items = [rows.page.sent_keys] if any(_wants_cursor(part) for part in field.selection.fields) else []
        whole: list[str] = []
        parts: list[tuple[Field, Edges | Nodes | PageInfo | Beside | None]] = []
        for part in field.selection.fields:
            if beside := rows.beside(part):
                whole.append(beside.cypher)
                parts.append((part, Beside(len(whole), beside.plan)))
            else:
                parts.append((part, self._part(part, rows, items)))
        order = "" if rows.ordered else f" ORDER BY {rows.page.order_by}"
        found = f"{rows.found}{order} LIMIT {rows.page.limit}"
        size = name_of(rows.page.limit) if rows.page.ahead else None
        plan = Page(field.selection.type_name, tuple(parts), size, rows.page.backward, rows.page.continued)
        return Written(listed([collected(found, listed(items)), *whole]), plan)

    def _part(self, part: Field, rows: Rows, items: list[str]) -> Edges | Nodes | PageInfo | None:
        if not part.selection:
            return None
        if part.name == "pageInfo":
            return PageInfo(part.selection.fields, rows.page.signature)
        if part.name == "nodes":
            written = self.entity(part.selection, rows.variable, rows.scope, rows.possible)
            items.append(written.cypher)
            return Nodes(len(items) - 1, written.plan)

        def value(field: Field) -> Written | int:
            if field.name == "cursor":
                return 0
            if field.name == "node":
                assert field.selection
                return self.entity(field.selection, rows.variable, rows.scope, rows.possible)
            return rows.fact(field)

        row = row_of(part.selection, items, value)
        cursor = Cursor(rows.page.signature)
        fields = tuple((f, at, cursor if f.name == "cursor" else plan) for f, at, plan in row.fields)
        return Edges(Row(row.type_name, fields))

    def _sources(self, field: Field, relationship: str, scope: Scope) -> Written:
        """The sources that a relationship cites by id."""
        assert field.selection
        source = self.compilation.fresh("source")
        written = self.entity(field.selection, source, scope)
        cited = where([f"{source}.id IN {relationship}.sourceIds", *seen(source)])
        found = f"MATCH ({source}:Source){cited} WITH {source} ORDER BY {source}.id"
        return Written(collected(found, written.cypher), Many(written.plan))


def property_value(declared: Property, variable: str, selection: Selection | None) -> Written:
    """A property in the form in which it leaves the database."""
    subject = f"{variable}.{declared.name}"
    if declared.type == DETAILS:
        assert selection
        layout = tuple((f, _DETAIL_POSITIONS.get(f.name), LEAF) for f in selection.fields)
        return Written(f"[x_0 IN coalesce({subject}, []) | split(x_0, '\\t')]", Many(Row(selection.type_name, layout)))
    if declared.many:
        return Written(f"coalesce({subject}, [])", LEAF)
    if declared.type == DATE:
        return Written(shown(subject) if declared.name in TERM else f"toString({subject})", LEAF)
    return Written(f"toFloat({subject})" if declared.type == DECIMAL else subject, LEAF)


def no_fact(field: Field) -> Written:
    """An edge without a fact of its own."""
    raise KeyError(field.name)


def _wants_cursor(part: Field) -> bool:
    wanted = part.selection.fields if part.selection else ()
    if part.name == "edges":
        return any(field.name == "cursor" for field in wanted)
    return part.name == "pageInfo" and any(field.name in ("startCursor", "endCursor") for field in wanted)


def _label_of(variable: str) -> str:
    return f"[l_0 IN labels({variable}) WHERE NOT l_0 IN {_SUPER_LABELS}][0]"
