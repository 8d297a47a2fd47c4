// query CommonTies($of: [ID!]!, $asOf: Date) {
//   commonTies(of: $of, asOf: $asOf, first: 20) {
//     totalCount
//     edges {
//       strength
//       node { __typename id name }
//       each { body { id name } strength ties { reason via { id name } validFrom validTo } }
//     }
//   }
// }
// Database hits on the invented network: 1500 at most

// commonTies
// {a0: date('2026-03-12'), a1: ['lianhua-hefeng-school', 'lianhua-electronics'], a2: 20}
WITH COLLECT {
  UNWIND $p.a1 AS id
  MATCH (body:Entity {id: id})
  WHERE body:Organization|Community
  RETURN body
} AS bodies
WITH bodies
WHERE size(bodies) = size($p.a1)
WITH
  bodies,
  COLLECT {
    UNWIND bodies AS body
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
      }
      RETURN partner, reason, fact, via, rels
    }
    WITH body, partner, collect({reason: reason, fact: fact, via: via, rels: rels}) AS ways
    WHERE NOT partner IN bodies
    UNWIND ways AS way
    WITH body, partner, way.reason AS reason, way.fact AS fact, way.via AS via, way.rels AS rels
    WITH body, partner, reason, fact, via, collect(rels) AS paths
    WITH
      body,
      partner,
      count(*) AS strength,
      collect({reason: reason, fact: fact, via: via, paths: paths}) AS ties
    WITH
      partner,
      sum(strength) AS strength,
      collect({body: body, strength: strength, ties: ties}) AS with_each
    WHERE size(with_each) = size(bodies)
    WITH partner, strength, with_each
    ORDER BY strength DESC, partner.id
    RETURN {partner: partner, strength: strength, with_each: with_each}
  } AS partners
RETURN [
  COLLECT {
    UNWIND partners AS found
    WITH found.partner AS partner, found.strength AS strength, found.with_each AS with_each
    LIMIT $p.a2
    RETURN [
      strength,
      [
        [l_0 IN labels(partner) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
        partner.id,
        partner.name
      ],
      COLLECT {
        UNWIND with_each AS one
        WITH one, one.body AS body
        ORDER BY body.id
        RETURN [
          [[l_0 IN labels(body) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], body.id, body.name],
          one.strength,
          COLLECT {
            UNWIND one.ties AS tie
            WITH tie, tie.via AS tied_through
            ORDER BY tie.reason, tie.fact
            RETURN [
              tie.reason,
              CASE
                WHEN tied_through IS NULL THEN null
                ELSE [
                  [l_0 IN labels(tied_through) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                  tied_through.id,
                  tied_through.name
                ]
              END,
              nullIf(
                nullIf(
                  toString(
                    reduce(
                      first_0 = null,
                      path_0 IN tie.paths | reduce(
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
                      path_0 IN tie.paths | reduce(
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
              )
            ] AS row_0
          }
        ] AS row_0
      }
    ] AS row_0
  },
  size(partners)
] AS data;
