// query Metrics($within: ID!) {
//   metrics(within: $within, limit: 5) {
//     state
//     progress
//     step
//     result {
//       bodiesTotal
//       pairsTotal
//       density
//       untiedTotal
//       componentsTotal
//       central { node { id name } degree strength betweenness core articulation }
//       articulations { id name }
//       clusters { size places { place { id name } bodies } }
//       brokers { node { id name } places { id name } across }
//     }
//   }
// }
// Database hits on the invented network: 2000 at most

// metrics.network
// {a0: date('2026-08-01'), a1: 'lianhua-yunting', a2: 10000, a3: 200000, a4: 2000}
MATCH (place:Entity {id: $p.a1})
WHERE place:Place
WITH
  place,
  COLLECT {
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
    RETURN body
    LIMIT $p.a2 + 1
  } AS bodies
WITH *, [body IN bodies | body.id] AS ids, CASE WHEN size(bodies) > $p.a2 THEN [] ELSE bodies END AS measured
WITH
  *,
  COLLECT {
    UNWIND measured AS body
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
    LIMIT $p.a3 + 1
    WITH body, id, new, joining, reason, rels
    ORDER BY joining, id
    RETURN [joining, id, body, reason, rels, new]
  } AS parts,
  COLLECT {
    UNWIND measured AS body
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
    LIMIT $p.a3 + 1
    RETURN CASE
      WHEN partner IN measured
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
    LIMIT $p.a3 + 1
    WITH way
    ORDER BY way[0], way[1], way[2], way[3]
    RETURN way
  } AS ways
WITH *, size(parts) > $p.a3 OR size(links) > $p.a3 OR size(ways) > $p.a3 AS crowded
RETURN [
  ids,
  crowded,
  [
    span IN head(
      [
        starts IN [
          [
            index IN range(0, size(ways) - 1)
              WHERE index = 0 OR ways[index][0] <> ways[index - 1][0] OR ways[index][1] <> ways[index - 1][1]
          ]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(ways))]]
      ]
    )
      | [
        ways[span[0]][0],
        ways[span[0]][1],
        size(
          [
            index IN range(span[0], span[1] - 1)
              WHERE index = span[0]
                OR ways[index][2] <> ways[index - 1][2]
                OR ways[index][3] <> ways[index - 1][3]
          ]
        )
      ]
  ],
  COLLECT {
    MATCH (below:Place)-[belongs:PART_OF]->(place)
    WHERE size(ids) <= $p.a2 AND belongs.validFrom <= $p.a0 AND belongs.validTo >= $p.a0
    WITH below
    LIMIT $p.a4 + 1
    RETURN [
      below.id,
      COLLECT {
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
        ){0,12} (asked_place:Entity {id: below.id} WHERE true)
        WHERE body:Organization OR body:Community
        RETURN body.id
      }
    ]
  }
] AS data;


// metrics
// {a0: date('2026-08-01'), a1: 5, a2: 10, a3: 'BETWEENNESS'}
WITH $p.study AS run
RETURN [
  run.state,
  run.progress,
  run.step,
  CASE
    WHEN run.result IS NULL THEN null
    ELSE [
      run.result.bodiesTotal,
      run.result.pairsTotal,
      run.result.density,
      run.result.untiedTotal,
      run.result.componentsTotal,
      COLLECT {
        UNWIND range(0, size(run.result.central) - 1) AS position
        WITH position, run.result.central[position] AS row
        MATCH (body:Entity)
        WHERE body.id = row.id
        WITH position, row, body
        ORDER BY position
        RETURN [
          [[l_0 IN labels(body) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], body.id, body.name],
          row.degree,
          row.strength,
          row.betweenness,
          row.core,
          row.articulation
        ] AS row_0
      },
      COLLECT {
        UNWIND range(0, size(run.result.articulations) - 1) AS position
        WITH position, run.result.articulations[position] AS row
        MATCH (body:Entity)
        WHERE body.id = row.id
        WITH position, row, body
        ORDER BY position
        RETURN [
          [l_0 IN labels(body) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
          body.id,
          body.name
        ] AS row_0
      },
      COLLECT {
        UNWIND run.result.clusters AS cluster
        RETURN [
          cluster.size,
          COLLECT {
            UNWIND range(0, size(cluster.places) - 1) AS position
            WITH position, cluster.places[position] AS share
            OPTIONAL MATCH (place:Entity {id: share.id})
            WITH position, share, place
            ORDER BY position
            RETURN [
              CASE
                WHEN place IS NULL THEN null
                ELSE [
                  [l_0 IN labels(place) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                  place.id,
                  place.name
                ]
              END,
              share.bodies
            ] AS row_0
          }
        ] AS row_0
      },
      COLLECT {
        UNWIND range(0, size(run.result.brokers) - 1) AS position
        WITH position, run.result.brokers[position] AS row
        MATCH (body:Entity)
        WHERE body.id = row.id
        WITH position, row, body
        ORDER BY position
        RETURN [
          [[l_0 IN labels(body) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], body.id, body.name],
          COLLECT {
            UNWIND row.places AS id
            MATCH (place:Entity {id: id})
            WITH place
            ORDER BY place.id
            RETURN [
              [l_0 IN labels(place) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
              place.id,
              place.name
            ] AS row_0
          },
          row.across
        ] AS row_0
      }
    ]
  END
] AS data;
