// query TieMatrix($within: ID!, $groupBy: TieGrouping!, $hierarchy: Hierarchy, $asOf: Date) {
//   tieMatrix(within: $within, groupBy: $groupBy, hierarchy: $hierarchy, asOf: $asOf, limit: 20) {
//     bodiesTotal
//     pairsTotal
//     tiesTotal
//     cellsTotal
//     cells {
//       one { kind place { id name } bodies }
//       other { kind place { id name } bodies }
//       pairs
//       ties
//       byReason { reason strength }
//     }
//     complete
//     cutBy
//   }
// }
// Database hits on the invented network: 5000 at most

// tieMatrix
// {a0: date('2026-06-30'), a1: 'lianhua', a2: 20, a3: 10000, a4: 100000}
MATCH (place:Entity {id: $p.a1})
WHERE place:Place
CALL (place) {
  MATCH (body WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a0
          AND lies.validTo >= $p.a0
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a1} WHERE true)
  WITH DISTINCT body
  WHERE (body:Organization OR body:Community)
    AND coalesce(body.count, 1) = 1
    AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
    AND coalesce(body.certainty, 'STATED') <> 'MASKED'
    AND body.validFrom <= $p.a0
    AND body.validTo >= $p.a0
  WITH body
  LIMIT $p.a3 + 1
  RETURN collect(body) AS around
}
WITH place, around[0..$p.a3] AS bodies, size(around) > $p.a3 AS more
CALL (place, bodies) {
  UNWIND bodies AS body
  WITH *, [coalesce('0' + body.kind, '1')] AS own
  UNWIND own AS key
  WITH key, count(*) AS number
  ORDER BY key
  RETURN collect({key: key, bodies: number}) AS groups
}
WITH
  *,
  COLLECT {
    UNWIND bodies AS body
    WITH body, body.id AS id, true AS new
    CALL (body) {
      WITH body
      WHERE (body:Organization OR body:Community)
        AND coalesce(body.count, 1) = 1
        AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(body.certainty, 'STATED') <> 'MASKED'
      CALL (body) {
        MATCH (body)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
        WHERE part.validFrom <= $p.a0
          AND part.validTo >= $p.a0
          AND (
            NOT third:JointCommittee
              OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                AND coalesce(third.count, 1) = 1
                AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          )
        RETURN third, [part] AS rels
        UNION ALL
        MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
        WHERE reserved.validFrom <= $p.a0
          AND reserved.validTo >= $p.a0
          AND seat.validFrom <= $p.a0
          AND seat.validTo >= $p.a0
          AND coalesce(third.count, 1) = 1
          AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
        RETURN third, [reserved, seat] AS rels
        UNION ALL
        MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
        WHERE offers.validFrom <= $p.a0
          AND offers.validTo >= $p.a0
          AND uses.validFrom <= $p.a0
          AND uses.validTo >= $p.a0
        RETURN third, [offers, uses] AS rels
      }
      RETURN
        third,
        CASE
          WHEN third:Agreement THEN 'AGREEMENT'
          WHEN third:JointCommittee THEN 'COMMITTEE'
          WHEN third:Project THEN 'PROJECT'
          WHEN third:Activity THEN 'ACTIVITY'
        END AS reason,
        rels
    }
    WITH body, id, new, third AS joining, reason, rels
    LIMIT $p.a4 + 1
    WITH body, id, new, joining, reason, rels
    ORDER BY joining, id
    RETURN [joining, id, body, reason, rels, new]
  } AS parts,
  COLLECT {
    UNWIND bodies AS body
    CALL (body) {
      WITH body
      WHERE (body:Organization OR body:Community)
        AND coalesce(body.count, 1) = 1
        AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(body.certainty, 'STATED') <> 'MASKED'
      CALL (body) {
        MATCH (body)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]->(tied_body)
        WHERE link.validFrom <= $p.a0
          AND link.validTo >= $p.a0
          AND tied_body <> body
          AND (tied_body:Organization OR tied_body:Community)
          AND coalesce(tied_body.count, 1) = 1
          AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
          AND (type(link) <> 'LEADS' OR link.role = 'CORE' AND endNode(link):Community)
          AND (
            type(link) <> 'FUNDS'
              OR (
                link.under IS NOT NULL
                  OR NOT coalesce(link.instrument, 'GRANT') IN ['PAY', 'FEE', 'EQUITY', 'DIVIDEND']
                    AND (
                      NOT coalesce(link.startDate, 'X') STARTS WITH 'X'
                        OR NOT coalesce(link.endDate, 'X') STARTS WITH 'X'
                        OR link.observedOn IS NOT NULL
                    )
              )
          )
        RETURN
          tied_body AS partner,
          CASE type(link)
            WHEN 'CO_BUILDS_WITH' THEN 'DIRECT'
            WHEN 'PAIRED_WITH' THEN 'PAIRING'
            WHEN 'FUNDS' THEN 'SHARING'
            WHEN 'LEADS' THEN 'CORE'
          END AS reason,
          link.id AS fact,
          null AS via,
          [link] AS rels
        UNION ALL
        MATCH (body)-[leads:LEADS]->(tied_body)
        WHERE leads.validFrom <= $p.a0
          AND leads.validTo >= $p.a0
          AND tied_body <> body
          AND (tied_body:Organization OR tied_body:Community)
          AND coalesce(tied_body.count, 1) = 1
          AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
          AND coalesce(leads.role, 'CORE') = 'CORE'
          AND endNode(leads):Organization
          AND NOT endNode(leads):JointCommittee
        WITH tied_body, leads, startNode(leads) AS leader
        MATCH (leader)-[core:LEADS]->(its_community:Community)
        WHERE core.role = 'CORE' AND core.validFrom <= $p.a0 AND core.validTo >= $p.a0
        RETURN tied_body AS partner, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
        UNION ALL
        MATCH (body)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
        WHERE offers.validFrom <= $p.a0
          AND offers.validTo >= $p.a0
          AND of.validFrom <= $p.a0
          AND of.validTo >= $p.a0
          AND to.validFrom <= $p.a0
          AND to.validTo >= $p.a0
          AND tied_body <> body
          AND (tied_body:Organization OR tied_body:Community)
          AND coalesce(tied_body.count, 1) = 1
          AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
        RETURN
          tied_body AS partner,
          'SHARING' AS reason,
          share.id AS fact,
          share AS via,
          [offers, of, to] AS rels
      }
      RETURN partner, reason, fact, via, rels, null AS giver
    }
    WITH body, partner, reason, fact, rels, giver
    LIMIT $p.a4 + 1
    RETURN CASE
      WHEN partner IN bodies
        THEN CASE
          WHEN CASE WHEN giver IS NULL THEN body.id < partner.id ELSE giver = body END
            THEN [body.id, partner.id, reason, fact, rels, body, partner]
          ELSE [partner.id, body.id, reason, fact, rels, partner, body]
        END
    END
  } AS links
WITH
  *,
  COLLECT {
    CALL (parts, links) {
      UNWIND head(
        [
          starts IN [
            [index IN range(0, size(parts) - 1) WHERE index = 0 OR parts[index][0] <> parts[index - 1][0]]
          ]
            | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(parts))]]
        ]
      ) AS span
      WITH span
      WHERE span[1] > span[0] + 1
      WITH span, parts[span[0]][0].id AS fact
      UNWIND range(span[0], span[1] - 2) AS first
      UNWIND range(first + 1, span[1] - 1) AS second
      WITH fact, parts[first] AS one, parts[second] AS other
      WHERE one[1] <> other[1]
      RETURN [one[1], other[1], one[3], fact, one[4] + other[4], one[2], other[2]] AS way
      UNION ALL
      UNWIND links AS way
      WITH way
      WHERE way IS NOT NULL
      RETURN way
    }
    WITH way
    LIMIT $p.a4 + 1
    WITH way
    ORDER BY way[0], way[1], way[2], way[3]
    RETURN way
  } AS ways
WITH *, size(parts) > $p.a4 OR size(links) > $p.a4 OR size(ways) > $p.a4 AS crowded
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [
            index IN range(0, size(ways) - 1)
              WHERE index = 0 OR ways[index][0] <> ways[index - 1][0] OR ways[index][1] <> ways[index - 1][1]
          ]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(ways))]]
      ]
    ) AS span
    WITH
      span,
      [
        index IN range(span[0], span[1] - 1)
          WHERE index = span[0]
            OR ways[index][2] <> ways[index - 1][2]
            OR ways[index][3] <> ways[index - 1][3]
      ] AS ties
    RETURN {
      one: ways[span[0]][5],
      other: ways[span[0]][6],
      number: size(ties),
      undated: null,
      reasons: [
        way IN [
          index IN range(span[0], span[1] - 1)
            WHERE index = span[0] OR ways[index][2] <> ways[index - 1][2]
        ]
          | { reason: ways[way][2], number: size([tie IN ties WHERE ways[tie][2] = ways[way][2]]) }
      ]
    }
  } AS tied
CALL (place, tied) {
  UNWIND tied AS pair
  WITH pair.one AS one, collect(pair) AS pairs
  WITH *, [coalesce('0' + one.kind, '1')] AS keys_of_one
  UNWIND pairs AS pair
  WITH pair.other AS other, collect({pair: pair, keys: keys_of_one}) AS pairs
  WITH *, [coalesce('0' + other.kind, '1')] AS keys_of_other
  UNWIND pairs AS each
  WITH each.pair AS pair, each.keys AS keys_of_one, keys_of_other
  UNWIND keys_of_one AS left
  UNWIND keys_of_other AS right
  WITH pair, keys_of_one, keys_of_other, left, right
  WHERE left <= right OR NOT (right IN keys_of_one AND left IN keys_of_other)
  WITH
    CASE WHEN left <= right THEN left ELSE right END AS first,
    CASE WHEN left <= right THEN right ELSE left END AS second,
    pair
  WITH first, second, count(*) AS pairs, sum(pair.number) AS ties, collect(pair.reasons) AS lists
  CALL (lists) {
    UNWIND lists AS list
    UNWIND list AS each
    WITH each.reason AS reason, sum(each.number) AS strength
    ORDER BY reason
    RETURN collect({reason: reason, strength: strength}) AS reasons
  }
  WITH first, second, pairs, ties, reasons
  ORDER BY ties DESC, pairs DESC, first, second
  RETURN collect({first: first, second: second, pairs: pairs, ties: ties, reasons: reasons}) AS cells
}
RETURN [
  size(bodies),
  size(tied),
  reduce(number = 0, pair IN tied | number + pair.number),
  size(cells),
  COLLECT {
    UNWIND cells[0..$p.a2] AS cell
    WITH
      cell,
      head([each IN groups WHERE each.key = cell.first]) AS one,
      head([each IN groups WHERE each.key = cell.second]) AS other
    RETURN [
      [CASE WHEN one.key = '1' THEN null ELSE substring(one.key, 1) END, null, one.bodies],
      [CASE WHEN other.key = '1' THEN null ELSE substring(other.key, 1) END, null, other.bodies],
      cell.pairs,
      cell.ties,
      [each IN cell.reasons | [each.reason, each.strength]]
    ] AS row_0
  },
  NOT (size(cells) > $p.a2 OR size(groups) > $p.a2) AND NOT (more OR crowded),
  CASE WHEN size(cells) > $p.a2 OR size(groups) > $p.a2 THEN ['LIMIT'] ELSE [] END
    + CASE WHEN more OR crowded THEN ['SCAN_LIMIT'] ELSE [] END
] AS data;
