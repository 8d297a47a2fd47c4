// Its posts: the columns of FoundPost, then the values selected of each.
// given: found, post
WITH *, COLLECT {
  UNWIND found[0..%scanned%] AS each
  WITH each, each.post AS post
  ORDER BY post.id
  WITH
    post,
    post.id AS id,
    post.role AS role,
    post.seatsMin AS seatsMin,
    post.seatsMax AS seatsMax,
    coalesce(each.seats, post.count) AS seats,
    each.named AS named,
    each.occupants AS occupants,
    post.termMonths AS termMonths,
    post.vacantSince AS vacantSince,
    post.vacantSeats AS vacantSeats,
    // Its latest holders, including past ones: the columns of HeldTerm.
    COLLECT {
      MATCH (holder:Member)-[term:HOLDS]->(post)
      WHERE %seen(term, holder)%
      WITH holder, term
      ORDER BY term.validTo DESC, term.id
      LIMIT %latest%
      RETURN [holder.id, toString(term.validFrom), toString(term.validTo), coalesce(term.observed, false)]
    } AS latestTerms,
    // A Party organisation has the kind of the unit that it belongs to.
    COLLECT {
      MATCH (post)-[reserved:REPRESENTS]->(represented)
      WHERE %holds(reserved, represented)%
      WITH DISTINCT CASE
        WHEN represented:PartyOrganization THEN coalesce(
          represented.heldBy,
          head(COLLECT {
            MATCH (represented)-[belongs:PARTY_ORGANIZATION_OF]->(unit)
            WHERE %holds(belongs, unit)%
            WITH unit
            WHERE unit.kind IS NOT NULL
            RETURN unit.kind
            ORDER BY unit.id
            LIMIT 1
          }),
          represented.kind
        )
        ELSE represented.kind
      END AS kind
      WHERE kind IS NOT NULL
      RETURN kind
      ORDER BY kind
    } AS kinds,
    COUNT {
      MATCH (post)-[reserved:REPRESENTS]->(represented)
      WHERE %holds(reserved, represented)%
      RETURN DISTINCT represented
    } AS representedTotal
  %row%
} AS posts
