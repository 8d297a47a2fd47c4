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
          first_0 = null,
          path_0 IN [rels] | reduce(
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
      toString(
        reduce(
          last_0 = null,
          path_0 IN [rels] | reduce(
            ends_0 = reduce(
              earliest_0 = null,
              each_0 IN path_0 | CASE
                WHEN earliest_0 IS NULL OR each_0.validTo < earliest_0 THEN each_0.validTo
                ELSE earliest_0
              END
            ),
            later_0 IN [last_0] | CASE WHEN later_0 IS NULL OR ends_0 > later_0 THEN ends_0 ELSE later_0 END
          )
        )
      ),
      [
        date_0 IN reduce(
          dates_0 = [],
          link_0 IN rels | dates_0
            + CASE
              WHEN link_0.validFrom = date('0001-01-01')
                THEN CASE type(link_0) WHEN 'OFFERS' THEN [] ELSE [null] END
              WHEN link_0.statedFrom IS NULL AND link_0.startDate IS NOT NULL THEN [link_0.startDate]
              WHEN link_0.statedFrom IS NULL AND link_0.observedOn = link_0.validFrom THEN []
              ELSE [
                end_0 IN [startNode(link_0), endNode(link_0)]
                  WHERE end_0.validFrom = link_0.validFrom AND end_0.startDate IS NOT NULL
                  | end_0.startDate
              ]
            END
        )
          WHERE date_0 IS NULL OR size(date_0) < 10 OR date_0 CONTAINS 'X'
      ],
      [
        date_0 IN reduce(
          dates_0 = [],
          link_0 IN rels | dates_0
            + CASE
              WHEN link_0.validTo = date('9999-12-31') THEN []
              WHEN link_0.statedTo IS NULL AND link_0.endDate IS NOT NULL THEN [link_0.endDate]
              WHEN link_0.statedTo IS NULL AND link_0.observedOn = link_0.validTo THEN []
              ELSE [
                end_0 IN [startNode(link_0), endNode(link_0)]
                  WHERE end_0.validTo = link_0.validTo AND end_0.endDate IS NOT NULL
                  | end_0.endDate
              ]
            END
        )
          WHERE date_0 IS NULL OR size(date_0) < 10 OR date_0 CONTAINS 'X'
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
