// query Expand($node: ID!, $known: [ID!], $by: ExpandBy) {
//   expand(node: $node, known: $known, by: $by) {
//     options { reason relationshipType direction neighborsTotal addedTotal }
//     nodes { entity type kind name degree role }
//     edges { source target reason relationshipType directed count validFrom validTo }
//     nodesTotal
//     edgesTotal
//     complete
//     cutBy
//   }
// }
// Database hits on the invented network: 1500 at most

// expand
// {a0: date('2026-08-01'), a1: 'lianhua-tinglin', a2: 50, a3: 2000, a4: ['lianhua-tinglin', 'lianhua-tea']}
MATCH (opened:Entity {id: $p.a1})
WITH
  opened,
  COLLECT {
    MATCH (shown:Entity)
    WHERE shown.id IN $p.a4 AND shown <> opened
    RETURN shown
  } AS known
WITH
  *,
  COLLECT {
    WITH opened AS body
    CALL (body) {
      WITH body
      WHERE (body:Organization OR body:Community)
        AND coalesce(body.count, 1) = 1
        AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(body.certainty, 'STATED') <> 'MASKED'
      CALL (body) {
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
          RETURN third, [part] AS near
          UNION ALL
          MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
            AND coalesce(third.count, 1) = 1
            AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          RETURN third, [reserved, seat] AS near
          UNION ALL
          MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
          WHERE offers.validFrom <= $p.a0
            AND offers.validTo >= $p.a0
            AND uses.validFrom <= $p.a0
            AND uses.validTo >= $p.a0
          RETURN third, [offers, uses] AS near
        }
        CALL (third) {
          MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
          WHERE part.validFrom <= $p.a0
            AND part.validTo >= $p.a0
            AND (
              NOT third:JointCommittee
                OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            )
          RETURN partner, [part] AS far
          UNION ALL
          MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
            AND coalesce(third.count, 1) = 1
            AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          RETURN partner, [reserved, seat] AS far
          UNION ALL
          MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
          WHERE offers.validFrom <= $p.a0
            AND offers.validTo >= $p.a0
            AND uses.validFrom <= $p.a0
            AND uses.validTo >= $p.a0
          RETURN partner, [offers, uses] AS far
        }
        WITH body, partner, third, near, far
        WHERE partner <> body
          AND (partner:Organization OR partner:Community)
          AND coalesce(partner.count, 1) = 1
          AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
        RETURN
          partner,
          CASE
            WHEN third:Agreement THEN 'AGREEMENT'
            WHEN third:JointCommittee THEN 'COMMITTEE'
            WHEN third:Project THEN 'PROJECT'
            WHEN third:Activity THEN 'ACTIVITY'
          END AS reason,
          third.id AS fact,
          third AS via,
          near + far AS rels
        UNION ALL
        MATCH (body)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
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
        MATCH (body)-[leads:LEADS]-(tied_body)
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
        MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
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
        UNION ALL
        CALL (body) {
          MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(body)
          WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
          RETURN tied_body AS partner, [membership] AS rels
          UNION ALL
          MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(body:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
          RETURN tied_body AS partner, [reserved, seat] AS rels
        }
        WITH body, partner, rels
        WHERE partner <> body
          AND (partner:Organization OR partner:Community)
          AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
        RETURN partner, 'MEMBERSHIP' AS reason, body.id AS fact, null AS via, rels
        UNION ALL
        CALL (body) {
          MATCH (body)-[membership:MEMBER_OF|CHAIRS]->(tied_body)
          WHERE membership.validFrom <= $p.a0 AND membership.validTo >= $p.a0
          RETURN tied_body AS partner, [membership] AS rels
          UNION ALL
          MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
          WHERE reserved.validFrom <= $p.a0
            AND reserved.validTo >= $p.a0
            AND seat.validFrom <= $p.a0
            AND seat.validTo >= $p.a0
          RETURN tied_body AS partner, [reserved, seat] AS rels
        }
        WITH body, partner, rels
        WHERE partner <> body
          AND (partner:Organization OR partner:Community)
          AND coalesce(partner.count, 1) = 1
          AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
        RETURN partner, 'MEMBERSHIP' AS reason, partner.id AS fact, null AS via, rels
      }
      RETURN
        partner,
        reason,
        fact,
        via,
        rels,
        CASE reason
          WHEN 'SHARING' THEN startNode(rels[0])
          WHEN 'CORE' THEN startNode(rels[0])
          WHEN 'MEMBERSHIP' THEN CASE WHEN fact = body.id THEN partner ELSE body END
        END AS giver
    }
    WITH partner, reason
    LIMIT 100000 + 1
    WITH partner, reason
    WITH reason, collect(DISTINCT partner) AS met, count(*) AS looked
    ORDER BY reason
    RETURN [reason, null, null, size(met), size([neighbour IN met WHERE NOT neighbour IN known]), looked]
  }
    + COLLECT {
      MATCH (opened)-[link]-(partner)
      WHERE partner <> opened AND link.validFrom <= $p.a0 AND link.validTo >= $p.a0
      WITH link, partner
      LIMIT 100000 + 1
      WITH link, partner
      WITH
        type(link) AS type,
        CASE
          WHEN type(link) IN ['CO_BUILDS_WITH', 'PAIRED_WITH', 'RELATED_TO', 'SAME_AS_CANDIDATE'] THEN null
          WHEN startNode(link) = opened THEN 'OUT'
          ELSE 'IN'
        END AS direction,
        collect(DISTINCT partner) AS met,
        count(*) AS looked
      ORDER BY type, direction
      RETURN [null, type, direction, size(met), size([neighbour IN met WHERE NOT neighbour IN known]), looked]
    } AS options
WITH *, {seen: [opened] + known, ring: [opened], kept: [], found: [], over: false, ended: false} AS start
WITH
  options,
  size(known) + 1 AS old,
  reduce(
    walked = start,
    step IN range(1, 1) | CASE
      WHEN walked.ended OR size(walked.ring) = 0 THEN walked
      ELSE head(
        COLLECT {
          WITH COLLECT {
            UNWIND walked.ring AS body
            CALL (body) {
              WITH body
              WHERE (body:Organization OR body:Community)
                AND coalesce(body.count, 1) = 1
                AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(body.certainty, 'STATED') <> 'MASKED'
              CALL (body) {
                CALL (body) {
                  MATCH (body)-[part:MEMBER_OF|CHAIRS]->(third:JointCommittee)
                  WHERE part.validFrom <= $p.a0
                    AND part.validTo >= $p.a0
                    AND (
                      NOT third:JointCommittee
                        OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                          AND coalesce(third.count, 1) = 1
                          AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                    )
                  RETURN third, [part] AS near
                  UNION ALL
                  MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                  WHERE reserved.validFrom <= $p.a0
                    AND reserved.validTo >= $p.a0
                    AND seat.validFrom <= $p.a0
                    AND seat.validTo >= $p.a0
                    AND coalesce(third.count, 1) = 1
                    AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  RETURN third, [reserved, seat] AS near
                }
                CALL (third) {
                  MATCH (partner)-[part:MEMBER_OF|CHAIRS]->(third:JointCommittee)
                  WHERE part.validFrom <= $p.a0
                    AND part.validTo >= $p.a0
                    AND (
                      NOT third:JointCommittee
                        OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                          AND coalesce(third.count, 1) = 1
                          AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                    )
                  RETURN partner, [part] AS far
                  UNION ALL
                  MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                  WHERE reserved.validFrom <= $p.a0
                    AND reserved.validTo >= $p.a0
                    AND seat.validFrom <= $p.a0
                    AND seat.validTo >= $p.a0
                    AND coalesce(third.count, 1) = 1
                    AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  RETURN partner, [reserved, seat] AS far
                }
                WITH body, partner, third, near, far
                WHERE partner <> body
                  AND (partner:Organization OR partner:Community)
                  AND coalesce(partner.count, 1) = 1
                  AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                  AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
                RETURN
                  partner,
                  CASE WHEN third:JointCommittee THEN 'COMMITTEE' END AS reason,
                  third.id AS fact,
                  third AS via,
                  near + far AS rels
              }
              RETURN
                partner,
                reason,
                fact,
                via,
                rels,
                CASE reason
                  WHEN 'SHARING' THEN startNode(rels[0])
                  WHEN 'CORE' THEN startNode(rels[0])
                  WHEN 'MEMBERSHIP' THEN CASE WHEN fact = body.id THEN partner ELSE body END
                END AS giver
            }
            WITH body, partner, reason, fact, giver
            LIMIT 100000 + 1
            WITH body, partner, reason, fact, giver
            ORDER BY partner, body, reason, giver, fact
            RETURN [partner, body, reason, giver, fact]
          } AS found
          WITH
            found,
            size(found) > 100000 AS over,
            [index IN range(0, size(found) - 1) WHERE index = 0 OR found[index][0] <> found[index - 1][0]] AS firsts
          WITH
            over,
            COLLECT {
              UNWIND range(0, size(firsts) - 1) AS number
              WITH firsts[number] AS low, coalesce(firsts[number + 1], size(found)) AS high
              WITH low, high, found[low][0] AS partner
              WHERE NOT partner IN walked.seen
              WITH
                partner,
                size(
                  [
                    index IN range(low, high - 1)
                      WHERE index = low
                        OR found[index][1] <> found[index - 1][1]
                        OR found[index][2] <> found[index - 1][2]
                        OR found[index][3] <> found[index - 1][3]
                        OR found[index][4] <> found[index - 1][4]
                  ]
                ) AS strength
              ORDER BY strength DESC, partner.id
              RETURN partner
            } AS met,
            ($p.a2 + size(start.seen)) - size(walked.seen) AS room
          RETURN {
            seen: walked.seen + met[0..room],
            ring: met[0..room],
            kept: walked.kept + size(met[0..room]),
            found: walked.found + size(met),
            over: walked.over OR over,
            ended: over OR size(met) > room
          }
        }
      )
    END
  ) AS walk
WITH *, walk.seen[0..1] + walk.seen[old..] AS fresh
WITH
  *,
  COLLECT {
    UNWIND walk.seen AS body
    WITH body, body.id AS id, body IN fresh AS new
    CALL (body) {
      WITH body
      WHERE (body:Organization OR body:Community)
        AND coalesce(body.count, 1) = 1
        AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(body.certainty, 'STATED') <> 'MASKED'
      CALL (body) {
        MATCH (body)-[part:MEMBER_OF|CHAIRS]->(third:JointCommittee)
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
      }
      RETURN third, CASE WHEN third:JointCommittee THEN 'COMMITTEE' END AS reason, rels
    }
    WITH body, id, new, third AS joining, reason, rels
    LIMIT 100000 + 1
    WITH body, id, new, joining, reason, rels
    ORDER BY joining, id
    RETURN [joining, id, body, reason, rels, new]
  } AS parts
WITH
  *,
  COLLECT {
    CALL (parts) {
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
      UNWIND [index IN range(span[0], span[1] - 1) WHERE parts[index][5]] AS new
      UNWIND range(span[0], span[1] - 1) AS any_other
      WITH fact, new, any_other
      WHERE new < any_other OR new > any_other AND NOT parts[any_other][5]
      WITH
        fact,
        CASE WHEN new < any_other THEN new ELSE any_other END AS first,
        CASE WHEN new < any_other THEN any_other ELSE new END AS second
      WITH fact, parts[first] AS one, parts[second] AS other
      WHERE one[1] <> other[1]
      RETURN [one[1], other[1], one[3], fact, one[4] + other[4], one[2], other[2]] AS way
    }
    WITH way
    LIMIT 100000 + 1
    WITH way
    ORDER BY way[0], way[1], way[2], way[3]
    RETURN way
  } AS ways
WITH *, size(parts) > 100000 OR size(ways) > 100000 AS crowded
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [
            index IN range(0, size(ways) - 1)
              WHERE index = 0
                OR ways[index][0] <> ways[index - 1][0]
                OR ways[index][1] <> ways[index - 1][1]
                OR ways[index][2] <> ways[index - 1][2]
          ]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(ways))]]
      ]
    ) AS span
    WITH span, ways[span[0]] AS way
    WITH {
      source: way[0],
      target: way[1],
      reason: way[2],
      facts: [
        first IN [
          index IN range(span[0], span[1] - 1)
            WHERE index = span[0]
              OR ways[index][2] <> ways[index - 1][2]
              OR ways[index][3] <> ways[index - 1][3]
        ]
          | ways[first][3]
      ],
      paths: [index IN range(span[0], span[1] - 1) | ways[index][4]]
    } AS edge
    ORDER BY edge.reason = 'CORE' DESC, size(edge.facts) DESC, edge.source, edge.target, edge.reason
    RETURN edge
  } AS edges
RETURN [
  options,
  walk.found,
  walk.over OR crowded,
  size(edges),
  COLLECT {
    UNWIND walk.seen[old..] AS thing
    RETURN [
      thing.id,
      [label IN labels(thing) WHERE NOT label IN ['Entity', 'Place', 'Organization']][0],
      CASE WHEN thing:JointCommittee|PartyOrganization|ServicePoint|Unit THEN thing.kind END,
      thing.name,
      null,
      null
    ] AS row_0
  },
  COLLECT {
    UNWIND edges[0..$p.a3] AS edge
    RETURN [
      edge.source,
      edge.target,
      edge.reason,
      edge.facts,
      nullIf(
        nullIf(
          toString(
            reduce(
              first_0 = null,
              path_0 IN edge.paths | reduce(
                begins_0 = reduce(
                  latest_0 = null,
                  each_0 IN path_0 | CASE
                    WHEN latest_0 IS NULL OR each_0.validFrom > latest_0 THEN each_0.validFrom
                    ELSE latest_0
                  END
                ),
                earlier_0 IN [first_0] | CASE
                  WHEN earlier_0 IS NULL OR begins_0 < earlier_0 THEN begins_0
                  ELSE earlier_0
                END
              )
            )
          ),
          '0001-01-01'
        ),
        '9999-12-31'
      ),
      nullIf(
        nullIf(
          toString(
            reduce(
              last_0 = null,
              path_0 IN edge.paths | reduce(
                ends_0 = reduce(
                  earliest_0 = null,
                  each_0 IN path_0 | CASE
                    WHEN earliest_0 IS NULL OR each_0.validTo < earliest_0 THEN each_0.validTo
                    ELSE earliest_0
                  END
                ),
                later_0 IN [last_0] | CASE
                  WHEN later_0 IS NULL OR ends_0 > later_0 THEN ends_0
                  ELSE later_0
                END
              )
            )
          ),
          '0001-01-01'
        ),
        '9999-12-31'
      ),
      null,
      null,
      null,
      null
    ]
  }
] AS data;
