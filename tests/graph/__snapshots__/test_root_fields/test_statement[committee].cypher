// query Committee($of: ID!, $asOf: Date, $months: Int) {
//   committee(of: $of, asOf: $asOf, expiringWithin: $months) {
//     committee { name }
//     rules { rule text minimum maximum seats held seatShare seatsMeet holdersMeet }
//     kinds { kind seats held seatShare }
//     vacancies { post { name } vacant represented { id name } }
//     expiring { overdue post { post { name } } holder { member { name } ends endStated } }
//     interlocks { member { name } body { id name } post { name } }
//   }
// }
// Database hits on the invented network: 700 at most

// committee
// {a0: date('2026-08-01'), a1: 'lianhua-hefeng-joint', a2: 100, a3: 13, a4: 2000}
MATCH (committee:JointCommittee {id: $p.a1})
WITH
  committee,
  COLLECT {
    MATCH (post:Post)-[seat:POST_OF]->(committee)
    WHERE seat.validFrom <= $p.a0 AND seat.validTo >= $p.a0
    WITH
      post,
      max(seat.count) AS seats,
      max(CASE WHEN seat.role IS NULL THEN 0 ELSE 1 END) = 1 AS named,
      min(CASE WHEN coalesce(seat.occupants, false) THEN 1 ELSE 0 END) = 1 AS occupants
    ORDER BY post.id
    LIMIT $p.a4 + 1
    RETURN {post: post, seats: seats, named: named, occupants: occupants}
  } AS found
WITH
  *,
  committee {
    .membersMin,
    .membersMax,
    .secretaries,
    .deputies,
    shareRules: coalesce(committee.shareRules, [])
  } AS rules,
  coalesce(committee.registerKept, false) AS registerKept,
  size(found) > $p.a4 AS cut
WITH
  *,
  COLLECT {
    UNWIND found[0..$p.a4] AS each
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
      COLLECT {
        MATCH (holder:Member)-[term:HOLDS]->(post)
        WITH holder, term
        ORDER BY term.validTo DESC, term.id
        LIMIT 200 + 1
        RETURN [holder.id, toString(term.validFrom), toString(term.validTo), coalesce(term.observed, false)]
      } AS latestTerms,
      COLLECT {
        MATCH (post)-[reserved:REPRESENTS]->(represented)
        WHERE reserved.validFrom <= $p.a0 AND reserved.validTo >= $p.a0
        WITH DISTINCT CASE
          WHEN represented:PartyOrganization
            THEN coalesce(
              represented.heldBy,
              head(
                COLLECT {
                  MATCH (represented)-[belongs:PARTY_ORGANIZATION_OF]->(unit)
                  WHERE belongs.validFrom <= $p.a0 AND belongs.validTo >= $p.a0
                  WITH unit
                  WHERE unit.kind IS NOT NULL
                  RETURN unit.kind
                  ORDER BY unit.id
                  LIMIT 1
                }
              ),
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
        WHERE reserved.validFrom <= $p.a0 AND reserved.validTo >= $p.a0
        RETURN DISTINCT represented
      } AS representedTotal
    RETURN [
      id,
      role,
      seatsMin,
      seatsMax,
      seats,
      named,
      occupants,
      termMonths,
      vacantSince,
      vacantSeats,
      latestTerms,
      kinds,
      representedTotal,
      [
        [post.name],
        COLLECT {
          MATCH (post)-[reserved:REPRESENTS]->(represented)
          WHERE reserved.validFrom <= $p.a0 AND reserved.validTo >= $p.a0
          WITH DISTINCT represented
          ORDER BY represented.id
          LIMIT $p.a2
          RETURN [
            [l_0 IN labels(represented) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
            represented.id,
            represented.name
          ] AS row_0
        },
        [post.name]
      ]
    ] AS row_0
  } AS posts
WITH
  *,
  COLLECT {
    UNWIND found[0..$p.a4] AS each
    WITH each.post AS post
    MATCH (holder:Member)-[term:HOLDS]->(post)
    WHERE term.validFrom <= $p.a0 AND term.validTo >= $p.a0
    WITH post, holder, term
    ORDER BY post.id, term.id
    LIMIT $p.a4 + 1
    WITH
      holder,
      term.id AS fact,
      post.id AS postId,
      holder.id AS memberId,
      term.onBehalfOf AS onBehalfOf,
      toString(term.validFrom) AS validFrom,
      toString(term.validTo) AS validTo,
      toString(
        CASE WHEN term.observed THEN coalesce(term.openFrom, date('0001-01-01')) ELSE term.validFrom END
      ) AS firstDay,
      toString(CASE WHEN term.observed THEN coalesce(term.openTo, date('9999-12-31')) ELSE term.validTo END) AS lastDay,
      coalesce(term.sourceIds, []) AS sourceIds
    RETURN [
      fact,
      postId,
      memberId,
      onBehalfOf,
      validFrom,
      validTo,
      firstDay,
      lastDay,
      sourceIds,
      [[holder.name]]
    ] AS row_0
  } AS terms
WITH
  *,
  COLLECT {
    UNWIND found[0..$p.a4] AS each
    WITH each.post AS post
    MATCH (holder:Member)-[term:HOLDS]->(post)
    WHERE term.validFrom <= $p.a0 AND term.validTo >= $p.a0
    WITH DISTINCT holder
    MATCH (holder)-[other:HOLDS]->(elsewhere:Post)-[seat:POST_OF]->(body)
    WHERE other.validFrom <= $p.a0
      AND other.validTo >= $p.a0
      AND seat.validFrom <= $p.a0
      AND seat.validTo >= $p.a0
      AND body <> committee
    WITH DISTINCT holder, elsewhere, body
    ORDER BY holder.id, body.id, elsewhere.id
    LIMIT $p.a4 + 1
    RETURN [
      [
        [holder.name],
        [[l_0 IN labels(body) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], body.id, body.name],
        [elsewhere.name]
      ]
    ] AS row_0
  } AS interlocks
RETURN [rules, registerKept, cut, posts, terms, interlocks, [[committee.name]]] AS data;
