// query TieCounts($of: TieCountsOf!, $per: Period!, $from: Date, $to: Date) {
//   tieCounts(of: $of, per: $per, from: $from, to: $to) {
//     periods {
//       from
//       to
//       tiesTotal
//       unsureTotal
//       unknownStartTotal
//       byReason { reason strength }
//     }
//     periodsTotal
//     firstDay
//     complete
//     cutBy
//   }
// }
// Database hits on the invented network: 4000 at most

// tieCounts
// {a0: date('2025-07-01'), a1: date('2026-06-30'), a2: 100, a3: 50000, a4: 'lianhua-hefeng'}
MATCH (community:Community {id: $p.a4})
WITH
  community,
  [[community, []]]
    + COLLECT {
      MATCH (core:Organization)-[leads:LEADS]->(community)
      WHERE leads.role = 'CORE'
        AND leads.validFrom <= $p.a1
        AND leads.validTo >= $p.a0
        AND leads.validFrom <= leads.validTo
      RETURN [core, [leads]]
    } AS led
WITH led
  + COLLECT {
    UNWIND led AS leading
    WITH leading[0] AS hub, leading[1] AS led_by
    CALL (hub) {
      MATCH (hub)-[takes_part:MEMBER_OF|CHAIRS|LEADS]->(joint:JointCommittee)
      WHERE takes_part.validFrom <= $p.a1
        AND takes_part.validTo >= $p.a0
        AND takes_part.validFrom <= takes_part.validTo
      RETURN joint, [takes_part] AS links
      UNION ALL
      MATCH (hub)<-[lies_under:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(joint:JointCommittee)
      WHERE lies_under.validFrom <= $p.a1
        AND lies_under.validTo >= $p.a0
        AND lies_under.validFrom <= lies_under.validTo
      RETURN joint, [lies_under] AS links
      UNION ALL
      MATCH (hub)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
      WHERE reserved.validFrom <= $p.a1
        AND reserved.validTo >= $p.a0
        AND reserved.validFrom <= reserved.validTo
        AND seat.validFrom <= $p.a1
        AND seat.validTo >= $p.a0
        AND seat.validFrom <= seat.validTo
      RETURN joint, [reserved, seat] AS links
    }
    RETURN [joint, led_by + links]
  } AS found
WITH
  found,
  COLLECT {
    UNWIND found AS part_of_whole
    WITH DISTINCT part_of_whole[0] AS hub
    CALL (hub) {
      WITH hub
      WHERE (hub:Organization OR hub:Community)
        AND coalesce(hub.count, 1) = 1
        AND coalesce(hub.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(hub.certainty, 'STATED') <> 'MASKED'
      CALL (hub) {
        CALL (hub) {
          MATCH (hub)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
          WHERE part.validFrom <= $p.a1
            AND part.validTo >= $p.a0
            AND part.validFrom <= part.validTo
            AND (
              NOT third:JointCommittee
                OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
            )
          RETURN third, [part] AS near
          UNION ALL
          MATCH (hub)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
          WHERE reserved.validFrom <= $p.a1
            AND reserved.validTo >= $p.a0
            AND reserved.validFrom <= reserved.validTo
            AND seat.validFrom <= $p.a1
            AND seat.validTo >= $p.a0
            AND seat.validFrom <= seat.validTo
            AND coalesce(third.count, 1) = 1
            AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          RETURN third, [reserved, seat] AS near
          UNION ALL
          MATCH (hub)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
          WHERE offers.validFrom <= $p.a1
            AND offers.validTo >= $p.a0
            AND offers.validFrom <= offers.validTo
            AND uses.validFrom <= $p.a1
            AND uses.validTo >= $p.a0
            AND uses.validFrom <= uses.validTo
          RETURN third, [offers, uses] AS near
        }
        CALL (third) {
          MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
          WHERE part.validFrom <= $p.a1
            AND part.validTo >= $p.a0
            AND part.validFrom <= part.validTo
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
            AND reserved.validTo >= $p.a0
            AND reserved.validFrom <= reserved.validTo
            AND seat.validFrom <= $p.a1
            AND seat.validTo >= $p.a0
            AND seat.validFrom <= seat.validTo
            AND coalesce(third.count, 1) = 1
            AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
          RETURN partner, [reserved, seat] AS far
          UNION ALL
          MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
          WHERE offers.validFrom <= $p.a1
            AND offers.validTo >= $p.a0
            AND offers.validFrom <= offers.validTo
            AND uses.validFrom <= $p.a1
            AND uses.validTo >= $p.a0
            AND uses.validFrom <= uses.validTo
          RETURN partner, [offers, uses] AS far
        }
        WITH hub, partner, third, near, far
        WHERE partner <> hub
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
        MATCH (hub)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
        WHERE link.validFrom <= $p.a1
          AND link.validTo >= $p.a0
          AND link.validFrom <= link.validTo
          AND tied_body <> hub
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
        MATCH (hub)-[leads:LEADS]-(tied_body)
        WHERE leads.validFrom <= $p.a1
          AND leads.validTo >= $p.a0
          AND leads.validFrom <= leads.validTo
          AND tied_body <> hub
          AND (tied_body:Organization OR tied_body:Community)
          AND coalesce(tied_body.count, 1) = 1
          AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
          AND coalesce(leads.role, 'CORE') = 'CORE'
          AND endNode(leads):Organization
          AND NOT endNode(leads):JointCommittee
        WITH tied_body, leads, startNode(leads) AS leader
        MATCH (leader)-[core:LEADS]->(its_community:Community)
        WHERE core.role = 'CORE'
          AND core.validFrom <= $p.a1
          AND core.validTo >= $p.a0
          AND core.validFrom <= core.validTo
        RETURN tied_body AS partner, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
        UNION ALL
        MATCH (hub)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
        WHERE offers.validFrom <= $p.a1
          AND offers.validTo >= $p.a0
          AND offers.validFrom <= offers.validTo
          AND of.validFrom <= $p.a1
          AND of.validTo >= $p.a0
          AND of.validFrom <= of.validTo
          AND to.validFrom <= $p.a1
          AND to.validTo >= $p.a0
          AND to.validFrom <= to.validTo
          AND tied_body <> hub
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
        MATCH (hub)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
        WHERE offers.validFrom <= $p.a1
          AND offers.validTo >= $p.a0
          AND offers.validFrom <= offers.validTo
          AND of.validFrom <= $p.a1
          AND of.validTo >= $p.a0
          AND of.validFrom <= of.validTo
          AND to.validFrom <= $p.a1
          AND to.validTo >= $p.a0
          AND to.validFrom <= to.validTo
          AND tied_body <> hub
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
        CALL (hub) {
          MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(hub)
          WHERE membership.validFrom <= $p.a1
            AND membership.validTo >= $p.a0
            AND membership.validFrom <= membership.validTo
          RETURN tied_body AS partner, [membership] AS rels
          UNION ALL
          MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(hub:JointCommittee)
          WHERE reserved.validFrom <= $p.a1
            AND reserved.validTo >= $p.a0
            AND reserved.validFrom <= reserved.validTo
            AND seat.validFrom <= $p.a1
            AND seat.validTo >= $p.a0
            AND seat.validFrom <= seat.validTo
          RETURN tied_body AS partner, [reserved, seat] AS rels
        }
        WITH hub, partner, rels
        WHERE partner <> hub
          AND (partner:Organization OR partner:Community)
          AND coalesce(partner.count, 1) = 1
          AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
          AND NOT hub:JointCommittee
        RETURN partner, 'MEMBERSHIP' AS reason, hub.id AS fact, null AS via, rels
      }
      RETURN partner, reason, fact, via, rels
      UNION ALL
      CALL (hub) {
        MATCH (partner)-[part:MEMBER_OF|CHAIRS]->(hub:JointCommittee)
        WHERE part.validFrom <= $p.a1
          AND part.validTo >= $p.a0
          AND part.validFrom <= part.validTo
          AND (
            NOT hub:JointCommittee
              OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                AND coalesce(hub.count, 1) = 1
                AND coalesce(hub.qualifier, 'EXACT') <> 'SOME'
          )
        RETURN partner, [part] AS rels
        UNION ALL
        MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(hub:JointCommittee)
        WHERE reserved.validFrom <= $p.a1
          AND reserved.validTo >= $p.a0
          AND reserved.validFrom <= reserved.validTo
          AND seat.validFrom <= $p.a1
          AND seat.validTo >= $p.a0
          AND seat.validFrom <= seat.validTo
          AND coalesce(hub.count, 1) = 1
          AND coalesce(hub.qualifier, 'EXACT') <> 'SOME'
        RETURN partner, [reserved, seat] AS rels
      }
      WITH hub, partner, rels
      WHERE partner <> hub
        AND (partner:Organization OR partner:Community)
        AND coalesce(partner.count, 1) = 1
        AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
      RETURN partner, 'COMMITTEE' AS reason, hub.id AS fact, hub AS via, rels
    }
    WITH hub, partner, reason, fact, rels
    LIMIT $p.a3 + 1
    RETURN [
      hub.id,
      partner.id,
      reason,
      fact,
      toString(
        reduce(
          first = null,
          path IN [rels] | reduce(
            begins = reduce(
              latest = null,
              each IN path | CASE
                WHEN latest IS NULL OR each.validFrom > latest THEN each.validFrom
                ELSE latest
              END
            ),
            earlier IN [first] | CASE WHEN earlier IS NULL OR begins < earlier THEN begins ELSE earlier END
          )
        )
      ),
      toString(
        reduce(
          last = null,
          path IN [rels] | reduce(
            ends = reduce(
              earliest = null,
              each IN path | CASE
                WHEN earliest IS NULL OR each.validTo < earliest THEN each.validTo
                ELSE earliest
              END
            ),
            later IN [last] | CASE WHEN later IS NULL OR ends > later THEN ends ELSE later END
          )
        )
      ),
      [
        date IN reduce(
          dates = [],
          link IN rels | dates
            + CASE
              WHEN link.validFrom = date('0001-01-01')
                THEN CASE type(link) WHEN 'OFFERS' THEN [] ELSE [null] END
              WHEN link.statedFrom IS NULL AND link.startDate IS NOT NULL THEN [link.startDate]
              WHEN link.statedFrom IS NULL AND link.observedOn = link.validFrom THEN []
              ELSE [
                end IN [startNode(link), endNode(link)]
                  WHERE end.validFrom = link.validFrom AND end.startDate IS NOT NULL
                  | end.startDate
              ]
            END
        )
          WHERE date IS NULL OR size(date) < 10 OR date CONTAINS 'X'
      ],
      [
        date IN reduce(
          dates = [],
          link IN rels | dates
            + CASE
              WHEN link.validTo = date('9999-12-31') THEN []
              WHEN link.statedTo IS NULL AND link.endDate IS NOT NULL THEN [link.endDate]
              WHEN link.statedTo IS NULL AND link.observedOn = link.validTo THEN []
              ELSE [
                end IN [startNode(link), endNode(link)]
                  WHERE end.validTo = link.validTo AND end.endDate IS NOT NULL
                  | end.endDate
              ]
            END
        )
          WHERE date IS NULL OR size(date) < 10 OR date CONTAINS 'X'
      ]
    ]
  } AS ways
WITH
  ways,
  size(ways) > $p.a3 AS crowded,
  [
    each IN found
      | [
        each[0].id,
        toString(
          reduce(
            day_0 = $p.a0,
            fact_0 IN each[1] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
          )
        ),
        toString(
          reduce(
            day_0 = $p.a1,
            fact_0 IN each[1] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
          )
        )
      ]
  ] AS parts
RETURN [ways, parts, crowded] AS data;
