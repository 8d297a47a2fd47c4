// query NetworkDiff($within: ID!, $from: Date!, $to: Date!) {
//   networkDiff(within: $within, from: $from, to: $to) {
//     joined { id name }
//     left { id name }
//     agreementsSigned { id name }
//     agreementsLapsed { id name endDate }
//     seatsChanged { post { name } change holdersBefore { name } holdersAfter { name } }
//     tiesGainedTotal
//     tiesGained { reason via { name } pairs bodies { id name } }
//     tiesLostTotal
//     resourcesAdded { id name }
//     resourcesWithdrawn { id name }
//     complete
//   }
// }
// Database hits on the invented network: 25000 at most

// networkDiff
// {a0: date('2025-06-30'), a1: date('2026-06-30'), a2: 'lianhua', a3: 20000, a4: 100, a5: 100000}
MATCH (place:Entity {id: $p.a2})
WHERE place:Place
WITH
  place,
  COLLECT {
    CALL (place) {
      MATCH (thing WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a0
              AND lies.validTo >= $p.a0
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a2} WHERE true)
      WITH DISTINCT thing
      WHERE thing.validFrom <= $p.a0 AND thing.validTo >= $p.a0 AND (thing:Organization OR thing:Place)
      RETURN thing, 1 AS side
      UNION ALL
      MATCH (thing WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a1
              AND lies.validTo >= $p.a1
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a2} WHERE true)
      WITH DISTINCT thing
      WHERE thing.validFrom <= $p.a1 AND thing.validTo >= $p.a1 AND (thing:Organization OR thing:Place)
      RETURN thing, 2 AS side
    }
    WITH thing, side
    ORDER BY thing.id
    RETURN [thing, side]
  } AS found
WITH
  place,
  [each IN found WHERE each[1] = 1 | each[0]] AS found1,
  [each IN found WHERE each[1] = 2 | each[0]] AS found2
WITH
  *,
  [
    last IN [
      CASE WHEN size(found1) > $p.a3 THEN found1[$p.a3 - 1].id END,
      CASE WHEN size(found2) > $p.a3 THEN found2[$p.a3 - 1].id END
    ]
      WHERE last IS NOT NULL
  ] AS ends
WITH *, reduce(low = null, last IN ends | CASE WHEN low IS NULL OR last < low THEN last ELSE low END) AS upto
WITH
  place,
  size(ends) > 0 AS cut,
  [thing IN found1[0..$p.a3 + 1] WHERE upto IS NULL OR thing.id <= upto] AS inside1,
  [thing IN found2[0..$p.a3 + 1] WHERE upto IS NULL OR thing.id <= upto] AS inside2
WITH
  *,
  COLLECT {
    CALL (inside1, inside2) {
      UNWIND inside1 AS thing
      WITH thing
      WHERE thing:Organization
        AND (thing:Organization OR thing:Community)
        AND coalesce(thing.count, 1) = 1
        AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
      RETURN thing AS found, 1 AS side
      UNION ALL
      UNWIND inside2 AS thing
      WITH thing
      WHERE thing:Organization
        AND (thing:Organization OR thing:Community)
        AND coalesce(thing.count, 1) = 1
        AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
      RETURN thing AS found, 2 AS side
    }
    WITH found, side
    ORDER BY found, side
    RETURN [found, side]
  } AS rows
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [index IN range(0, size(rows) - 1) WHERE index = 0 OR rows[index][0] <> rows[index - 1][0]]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(rows))]]
      ]
    ) AS span
    WITH rows[span[0]] AS first, rows[span[1] - 1] AS last
    WHERE first[1] = last[1]
    WITH first[0] AS thing, first[1] AS side
    ORDER BY thing.id
    RETURN {thing: thing, side: side}
  } AS bodies
WITH
  *,
  COLLECT {
    CALL (inside1, inside2) {
      UNWIND inside1 AS thing
      MATCH (thing)-[signs:PARTY_TO]->(agreement:Agreement)
      WHERE signs.validFrom <= $p.a0 AND signs.validTo >= $p.a0
      RETURN agreement AS found, 1 AS side
      UNION ALL
      UNWIND inside2 AS thing
      MATCH (thing)-[signs:PARTY_TO]->(agreement:Agreement)
      WHERE signs.validFrom <= $p.a1 AND signs.validTo >= $p.a1
      RETURN agreement AS found, 2 AS side
    }
    WITH found, side
    ORDER BY found, side
    RETURN [found, side]
  } AS rows
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [index IN range(0, size(rows) - 1) WHERE index = 0 OR rows[index][0] <> rows[index - 1][0]]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(rows))]]
      ]
    ) AS span
    WITH rows[span[0]] AS first, rows[span[1] - 1] AS last
    WHERE first[1] = last[1]
    WITH first[0] AS thing, first[1] AS side
    ORDER BY thing.id
    RETURN {thing: thing, side: side}
  } AS agreements
WITH
  *,
  COLLECT {
    CALL (inside1, inside2) {
      UNWIND inside1 AS thing
      MATCH (thing)-[offers:OFFERS]->(resource:Resource)
      WHERE offers.validFrom <= $p.a0 AND offers.validTo >= $p.a0
      RETURN resource AS found, 1 AS side
      UNION ALL
      UNWIND inside2 AS thing
      MATCH (thing)-[offers:OFFERS]->(resource:Resource)
      WHERE offers.validFrom <= $p.a1 AND offers.validTo >= $p.a1
      RETURN resource AS found, 2 AS side
    }
    WITH found, side
    ORDER BY found, side
    RETURN [found, side]
  } AS rows
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [index IN range(0, size(rows) - 1) WHERE index = 0 OR rows[index][0] <> rows[index - 1][0]]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(rows))]]
      ]
    ) AS span
    WITH rows[span[0]] AS first, rows[span[1] - 1] AS last
    WHERE first[1] = last[1]
    WITH first[0] AS thing, first[1] AS side
    ORDER BY thing.id
    RETURN {thing: thing, side: side}
  } AS resources
WITH
  *,
  COLLECT {
    CALL (inside1, inside2) {
      UNWIND inside1 AS body
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
        }
        RETURN partner, reason, fact, via, rels
      }
      WITH body, partner, reason, fact, via, rels
      RETURN
        CASE WHEN body.id < partner.id THEN body ELSE partner END AS one,
        CASE WHEN body.id < partner.id THEN partner ELSE body END AS other,
        reason,
        fact,
        via,
        rels,
        1 AS side
      UNION ALL
      UNWIND inside2 AS body
      CALL (body) {
        WITH body
        WHERE (body:Organization OR body:Community)
          AND coalesce(body.count, 1) = 1
          AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(body.certainty, 'STATED') <> 'MASKED'
        CALL (body) {
          CALL (body) {
            MATCH (body)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
            WHERE part.validFrom <= $p.a1
              AND part.validTo >= $p.a1
              AND (
                NOT third:JointCommittee
                  OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                    AND coalesce(third.count, 1) = 1
                    AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
              )
            RETURN third, [part] AS near
            UNION ALL
            MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
            WHERE reserved.validFrom <= $p.a1
              AND reserved.validTo >= $p.a1
              AND seat.validFrom <= $p.a1
              AND seat.validTo >= $p.a1
              AND coalesce(third.count, 1) = 1
              AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            RETURN third, [reserved, seat] AS near
            UNION ALL
            MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
            WHERE offers.validFrom <= $p.a1
              AND offers.validTo >= $p.a1
              AND uses.validFrom <= $p.a1
              AND uses.validTo >= $p.a1
            RETURN third, [offers, uses] AS near
          }
          CALL (third) {
            MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
            WHERE part.validFrom <= $p.a1
              AND part.validTo >= $p.a1
              AND (
                NOT third:JointCommittee
                  OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                    AND coalesce(third.count, 1) = 1
                    AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
              )
            RETURN partner, [part] AS far
            UNION ALL
            MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
            WHERE reserved.validFrom <= $p.a1
              AND reserved.validTo >= $p.a1
              AND seat.validFrom <= $p.a1
              AND seat.validTo >= $p.a1
              AND coalesce(third.count, 1) = 1
              AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            RETURN partner, [reserved, seat] AS far
            UNION ALL
            MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
            WHERE offers.validFrom <= $p.a1
              AND offers.validTo >= $p.a1
              AND uses.validFrom <= $p.a1
              AND uses.validTo >= $p.a1
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
          WHERE link.validFrom <= $p.a1
            AND link.validTo >= $p.a1
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
          WHERE leads.validFrom <= $p.a1
            AND leads.validTo >= $p.a1
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
          WHERE core.role = 'CORE' AND core.validFrom <= $p.a1 AND core.validTo >= $p.a1
          RETURN tied_body AS partner, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
          UNION ALL
          MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
          WHERE offers.validFrom <= $p.a1
            AND offers.validTo >= $p.a1
            AND of.validFrom <= $p.a1
            AND of.validTo >= $p.a1
            AND to.validFrom <= $p.a1
            AND to.validTo >= $p.a1
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
          WHERE offers.validFrom <= $p.a1
            AND offers.validTo >= $p.a1
            AND of.validFrom <= $p.a1
            AND of.validTo >= $p.a1
            AND to.validFrom <= $p.a1
            AND to.validTo >= $p.a1
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
        RETURN partner, reason, fact, via, rels
      }
      WITH body, partner, reason, fact, via, rels
      RETURN
        CASE WHEN body.id < partner.id THEN body ELSE partner END AS one,
        CASE WHEN body.id < partner.id THEN partner ELSE body END AS other,
        reason,
        fact,
        via,
        rels,
        2 AS side
    }
    WITH one, other, reason, fact, side, via, rels
    LIMIT $p.a5 + 1
    WITH one, other, reason, fact, side, via, rels
    ORDER BY one, other, reason, fact, side
    RETURN [one, other, reason, fact, side, via, rels]
  } AS every
WITH *, size(every) > $p.a5 AS crowded
WITH *, CASE WHEN crowded THEN [] ELSE every END AS borne
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [
            index IN range(0, size(borne) - 1)
              WHERE index = 0
                OR borne[index][0] <> borne[index - 1][0]
                OR borne[index][1] <> borne[index - 1][1]
                OR borne[index][2] <> borne[index - 1][2]
                OR borne[index][3] <> borne[index - 1][3]
          ]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(borne))]]
      ]
    ) AS span
    WITH span, borne[span[0]] AS row
    WHERE row[4] = borne[span[1] - 1][4]
    WITH {
      one: row[0],
      other: row[1],
      reason: row[2],
      fact: row[3],
      side: row[4],
      via: row[5],
      paths: [position IN range(span[0], span[1] - 1) | borne[position][6]]
    } AS tie
    ORDER BY tie.reason, tie.fact, tie.side
    RETURN tie
  } AS apart
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [
            index IN range(0, size(apart) - 1)
              WHERE index = 0
                OR apart[index].reason <> apart[index - 1].reason
                OR apart[index].fact <> apart[index - 1].fact
                OR apart[index].side <> apart[index - 1].side
          ]
        ]
          | [
            run IN range(0, size(starts) - 1)
              | [row IN apart[starts[run]..coalesce(starts[run + 1], size(apart))] | row]
          ]
      ]
    ) AS pairs
    WITH
      pairs,
      pairs[0] AS tie,
      COLLECT {
        UNWIND pairs AS pair
        UNWIND [pair.one, pair.other] AS party
        WITH party
        ORDER BY party.id
        RETURN party
      } AS met
    WITH
      pairs,
      tie,
      [
        start IN [index IN range(0, size(met) - 1) WHERE index = 0 OR met[index].id <> met[index - 1].id]
          | met[start]
      ] AS parties
    ORDER BY tie.reason, tie.fact, tie.side
    RETURN {
      reason: tie.reason,
      fact: tie.fact,
      via: tie.via,
      side: tie.side,
      pairs: size(pairs),
      bodies: parties,
      paths: reduce(all = [], pair IN pairs | all + pair.paths)
    }
  } AS ties
WITH
  *,
  COLLECT {
    CALL (inside1, inside2) {
      UNWIND inside1 AS joint
      WITH joint
      WHERE joint:JointCommittee
      MATCH (joint)<-[seat:POST_OF]-(post:Post)
      WHERE seat.validFrom <= $p.a0 AND seat.validTo >= $p.a0
      RETURN post AS found, 1 AS side
      UNION ALL
      UNWIND inside2 AS joint
      WITH joint
      WHERE joint:JointCommittee
      MATCH (joint)<-[seat:POST_OF]-(post:Post)
      WHERE seat.validFrom <= $p.a1 AND seat.validTo >= $p.a1
      RETURN post AS found, 2 AS side
    }
    WITH found, side
    ORDER BY found, side
    RETURN [found, side]
  } AS rows
WITH
  *,
  COLLECT {
    UNWIND head(
      [
        starts IN [
          [index IN range(0, size(rows) - 1) WHERE index = 0 OR rows[index][0] <> rows[index - 1][0]]
        ]
          | [run IN range(0, size(starts) - 1) | [starts[run], coalesce(starts[run + 1], size(rows))]]
      ]
    ) AS span
    WITH rows[span[0]][0] AS post, [rows[span[0]][1], rows[span[1] - 1][1]] AS sides
    WITH
      post,
      sides,
      CASE
        WHEN 1 IN sides
          THEN COLLECT {
            MATCH (post)<-[office:HOLDS]-(holder:Member)
            WHERE office.validFrom <= $p.a0 AND office.validTo >= $p.a0
            WITH DISTINCT holder
            ORDER BY holder.id
            RETURN holder
          }
        ELSE []
      END AS holders1,
      CASE
        WHEN 1 IN sides
          THEN COLLECT {
            MATCH (post)-[stands:REPRESENTS]->(represented)
            WHERE stands.validFrom <= $p.a0 AND stands.validTo >= $p.a0
            WITH DISTINCT represented
            ORDER BY represented.id
            RETURN represented
          }
        ELSE []
      END AS represented1,
      CASE
        WHEN 2 IN sides
          THEN COLLECT {
            MATCH (post)<-[office:HOLDS]-(holder:Member)
            WHERE office.validFrom <= $p.a1 AND office.validTo >= $p.a1
            WITH DISTINCT holder
            ORDER BY holder.id
            RETURN holder
          }
        ELSE []
      END AS holders2,
      CASE
        WHEN 2 IN sides
          THEN COLLECT {
            MATCH (post)-[stands:REPRESENTS]->(represented)
            WHERE stands.validFrom <= $p.a1 AND stands.validTo >= $p.a1
            WITH DISTINCT represented
            ORDER BY represented.id
            RETURN represented
          }
        ELSE []
      END AS represented2
    WHERE sides[0] = sides[1] OR holders1 <> holders2 OR represented1 <> represented2
    WITH *
    ORDER BY post.id
    RETURN {
      post: post,
      change: CASE WHEN sides[0] <> sides[1] THEN 'CHANGED' WHEN 2 IN sides THEN 'ADDED' ELSE 'REMOVED' END,
      holdersBefore: holders1,
      holdersAfter: holders2,
      representedBefore: represented1,
      representedAfter: represented2
    }
  } AS seats
RETURN [
  COLLECT {
    UNWIND [difference IN [difference IN bodies WHERE difference.side = 2][0..$p.a4] | difference.thing] AS thing
    RETURN [
      [l_0 IN labels(thing) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
      thing.id,
      thing.name
    ] AS row_0
  },
  COLLECT {
    UNWIND [difference IN [difference IN bodies WHERE difference.side = 1][0..$p.a4] | difference.thing] AS thing
    RETURN [
      [l_0 IN labels(thing) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
      thing.id,
      thing.name
    ] AS row_0
  },
  COLLECT {
    UNWIND [difference IN [difference IN agreements WHERE difference.side = 2][0..$p.a4] | difference.thing] AS thing
    RETURN [thing.id, thing.name] AS row_0
  },
  COLLECT {
    UNWIND [difference IN [difference IN agreements WHERE difference.side = 1][0..$p.a4] | difference.thing] AS thing
    RETURN [thing.id, thing.name, thing.endDate] AS row_0
  },
  COLLECT {
    UNWIND seats[0..$p.a4] AS seat
    WITH seat, seat.post AS post
    RETURN [
      [post.name],
      seat.change,
      COLLECT { UNWIND seat.holdersBefore AS thing RETURN [thing.name] AS row_0 },
      COLLECT { UNWIND seat.holdersAfter AS thing RETURN [thing.name] AS row_0 }
    ] AS row_0
  },
  CASE WHEN crowded THEN null ELSE size([difference IN ties WHERE difference.side = 2]) END,
  COLLECT {
    UNWIND [difference IN ties WHERE difference.side = 2][0..$p.a4] AS tie
    WITH tie, tie.via AS tied_through
    ORDER BY tie.reason, tie.fact
    RETURN [
      tie.reason,
      CASE
        WHEN tied_through IS NULL THEN null
        ELSE [
          [l_0 IN labels(tied_through) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
          tied_through.name
        ]
      END,
      tie.pairs,
      COLLECT {
        UNWIND tie.bodies[0..$p.a4] AS body
        RETURN [
          [l_0 IN labels(body) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
          body.id,
          body.name
        ] AS row_0
      }
    ] AS row_0
  },
  CASE WHEN crowded THEN null ELSE size([difference IN ties WHERE difference.side = 1]) END,
  COLLECT {
    UNWIND [difference IN [difference IN resources WHERE difference.side = 2][0..$p.a4] | difference.thing] AS thing
    RETURN [thing.id, thing.name] AS row_0
  },
  COLLECT {
    UNWIND [difference IN [difference IN resources WHERE difference.side = 1][0..$p.a4] | difference.thing] AS thing
    RETURN [thing.id, thing.name] AS row_0
  },
  NOT (
    size([difference IN bodies WHERE difference.side = 2]) > $p.a4
      OR size([difference IN bodies WHERE difference.side = 1]) > $p.a4
      OR size([difference IN agreements WHERE difference.side = 2]) > $p.a4
      OR size([difference IN agreements WHERE difference.side = 1]) > $p.a4
      OR size([difference IN resources WHERE difference.side = 2]) > $p.a4
      OR size([difference IN resources WHERE difference.side = 1]) > $p.a4
      OR size([difference IN ties WHERE difference.side = 2]) > $p.a4
      OR size([difference IN ties WHERE difference.side = 1]) > $p.a4
      OR size(seats) > $p.a4
      OR any(tie IN ties WHERE size(tie.bodies) > $p.a4)
  )
    AND NOT (cut OR crowded)
] AS data;
