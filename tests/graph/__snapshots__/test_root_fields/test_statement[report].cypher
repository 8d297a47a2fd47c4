// query Report($within: ID!, $during: DateRange!) {
//   report(within: $within, during: $during) {
//     place { id name }
//     summaryZh
//     summaryEn
//     sections {
//       key
//       zh
//       figures {
//         key
//         zh
//         measure
//         value
//         rate
//         from
//         to
//         asOf
//         parts { key zh value }
//         uncounted { reason zh value }
//         query { document variables counts }
//       }
//     }
//   }
// }
// Database hits on the invented network: 40000 at most

// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 1, a6: 'SOME', a7: 'MASKED', a8: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a9: date('2026-01-01'), a10: date('2026-06-30'), a11: date('2026-01-01'), a12: 'FULFILLED', a13: ['CLAIMED', 'FULFILLED'], a14: 'ENDED', a15: 'MEETING', a16: 20000, a17: 2000, a18: 20}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
CALL () {
  MATCH (community_1 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a4
          AND lies.validTo >= $p.a4
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH DISTINCT community_1
  WHERE community_1:Community AND community_1.validFrom <= $p.a4 AND community_1.validTo >= $p.a4
  WITH community_1
  WITH
    [] AS keys,
    community_1.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(community_1.count <> $p.a5, false)
            OR coalesce(community_1.qualifier = $p.a6, false)
            OR coalesce(community_1.certainty = $p.a7, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, data AS q0
CALL () {
  MATCH (party_organization_2 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a4
          AND lies.validTo >= $p.a4
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH DISTINCT party_organization_2
  WHERE party_organization_2:PartyOrganization
    AND party_organization_2.validFrom <= $p.a4
    AND party_organization_2.validTo >= $p.a4
  WITH party_organization_2
  WITH
    [toString(party_organization_2.kind)] AS keys,
    party_organization_2.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(party_organization_2.count <> $p.a5, false)
            OR coalesce(party_organization_2.qualifier = $p.a6, false)
            OR coalesce(party_organization_2.certainty = $p.a7, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, data AS q1
CALL () {
  MATCH (joint_committee_3 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a4
          AND lies.validTo >= $p.a4
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH DISTINCT joint_committee_3
  WHERE joint_committee_3:JointCommittee
    AND joint_committee_3.validFrom <= $p.a4
    AND joint_committee_3.validTo >= $p.a4
  WITH joint_committee_3
  WITH
    [toString(joint_committee_3.kind)] AS keys,
    joint_committee_3.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(joint_committee_3.count <> $p.a5, false)
            OR coalesce(joint_committee_3.qualifier = $p.a6, false)
            OR coalesce(joint_committee_3.certainty = $p.a7, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, data AS q2
CALL () {
  MATCH (unit_4 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a4
          AND lies.validTo >= $p.a4
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH DISTINCT unit_4
  WHERE unit_4:Unit AND unit_4.validFrom <= $p.a4 AND unit_4.validTo >= $p.a4
  WITH unit_4
  WITH
    [toString(unit_4.kind)] AS keys,
    unit_4.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(unit_4.count <> $p.a5, false)
              OR coalesce(unit_4.qualifier = $p.a6, false)
              OR coalesce(unit_4.certainty = $p.a7, false)
          )
        )
          AND (NOT coalesce(unit_4.kind IN $p.a8, false))
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, data AS q3
CALL () {
  MATCH (organization_5 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a4
          AND lies.validTo >= $p.a4
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH DISTINCT organization_5
  WHERE organization_5:Organization AND organization_5.validFrom <= $p.a4 AND organization_5.validTo >= $p.a4
  WITH organization_5
  WITH
    [toString(organization_5.kind)] AS keys,
    organization_5.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(organization_5.count <> $p.a5, false)
              OR coalesce(organization_5.qualifier = $p.a6, false)
              OR coalesce(organization_5.certainty = $p.a7, false)
          )
        )
          AND EXISTS {
            MATCH (organization_5)-[member_of_6:MEMBER_OF]->(organization_7)
            WHERE member_of_6.validFrom <= $p.a4
              AND member_of_6.validTo >= $p.a4
              AND (organization_7:JointCommittee AND true)
          }
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, data AS q4
CALL () {
  MATCH (owner_9 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_9,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_10,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_11
  WHERE since_10 <= until_11
  CALL (owner_9, since_10, until_11) {
    MATCH (agreement_8)<-[party_to_12:PARTY_TO]-(owner_9)
    WHERE party_to_12.validFrom <= $p.a10
      AND party_to_12.validTo >= $p.a9
      AND party_to_12.validFrom <= party_to_12.validTo
    WITH *
    WHERE agreement_8:Agreement
      AND reduce(
        day_0 = since_10,
        fact_0 IN [party_to_12] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_11,
        fact_0 IN [party_to_12] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN agreement_8
    UNION
    MATCH (entity_15)-[post_of_16:POST_OF]->(owner_9)
    WHERE post_of_16.validFrom <= $p.a10
      AND post_of_16.validTo >= $p.a9
      AND post_of_16.validFrom <= post_of_16.validTo
    MATCH (agreement_8)<-[party_to_14:PARTY_TO]-(entity_15)
    WHERE party_to_14.validFrom <= $p.a10
      AND party_to_14.validTo >= $p.a9
      AND party_to_14.validFrom <= party_to_14.validTo
      AND entity_15:Post
    WITH *
    WHERE agreement_8:Agreement
      AND reduce(
        day_0 = since_10,
        fact_0 IN [party_to_14, post_of_16] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_11,
        fact_0 IN [party_to_14, post_of_16] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN agreement_8
  }
  WITH DISTINCT agreement_8
  WHERE agreement_8:Agreement
    AND agreement_8.validFrom <= $p.a10
    AND agreement_8.validTo >= $p.a9
    AND agreement_8.validFrom <= agreement_8.validTo
  WITH agreement_8
  WITH
    [toString(agreement_8.kind)] AS keys,
    agreement_8.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT agreement_8.startDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_8.startDate, 'XX', '01')
                + substring('0001-01-01', size(agreement_8.startDate))
            )
        END >= $p.a11
          AND CASE
            WHEN agreement_8.startDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_8.startDate) = 4 OR substring(agreement_8.startDate, 5, 2) = 'XX'
              THEN date(left(agreement_8.startDate, 4) + '-12-31')
            WHEN size(agreement_8.startDate) = 7 OR substring(agreement_8.startDate, 8, 2) = 'XX'
              THEN date(left(agreement_8.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_8.startDate)
          END <= $p.a4
      ),
      (
        agreement_8.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_8.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_8.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_8.startDate))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_8.startDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_8.startDate) = 4 OR substring(agreement_8.startDate, 5, 2) = 'XX'
                        THEN date(left(agreement_8.startDate, 4) + '-12-31')
                      WHEN size(agreement_8.startDate) = 7 OR substring(agreement_8.startDate, 8, 2) = 'XX'
                        THEN date(left(agreement_8.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_8.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_8.startDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_8.startDate) = 4 OR substring(agreement_8.startDate, 5, 2) = 'XX'
                      THEN date(left(agreement_8.startDate, 4) + '-12-31')
                    WHEN size(agreement_8.startDate) = 7 OR substring(agreement_8.startDate, 8, 2) = 'XX'
                      THEN date(left(agreement_8.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_8.startDate)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_8.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_8.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_8.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (agreement_8)-[renews_18:RENEWS]->(agreement_19)
          WHERE renews_18.validFrom <= $p.a10
            AND renews_18.validTo >= $p.a9
            AND renews_18.validFrom <= renews_18.validTo
        }
          AND (
            CASE
              WHEN NOT agreement_8.startDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_8.startDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_8.startDate))
                )
            END >= $p.a11
              AND CASE
                WHEN agreement_8.startDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_8.startDate) = 4 OR substring(agreement_8.startDate, 5, 2) = 'XX'
                  THEN date(left(agreement_8.startDate, 4) + '-12-31')
                WHEN size(agreement_8.startDate) = 7 OR substring(agreement_8.startDate, 8, 2) = 'XX'
                  THEN date(left(agreement_8.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_8.startDate)
              END <= $p.a4
          )
      ),
      (
        EXISTS {
          MATCH (agreement_8)-[renews_20:RENEWS]->(agreement_21)
          WHERE renews_20.validFrom <= $p.a10
            AND renews_20.validTo >= $p.a9
            AND renews_20.validFrom <= renews_20.validTo
        }
          AND (
            agreement_8.startDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_8.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_8.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_8.startDate))
                          )
                      END >= $p.a11,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_8.startDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_8.startDate) = 4
                            OR substring(agreement_8.startDate, 5, 2) = 'XX'
                            THEN date(left(agreement_8.startDate, 4) + '-12-31')
                          WHEN size(agreement_8.startDate) = 7
                            OR substring(agreement_8.startDate, 8, 2) = 'XX'
                            THEN date(left(agreement_8.startDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_8.startDate)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_8.startDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_8.startDate) = 4 OR substring(agreement_8.startDate, 5, 2) = 'XX'
                          THEN date(left(agreement_8.startDate, 4) + '-12-31')
                        WHEN size(agreement_8.startDate) = 7 OR substring(agreement_8.startDate, 8, 2) = 'XX'
                          THEN date(left(agreement_8.startDate, 7) + '-01')
                            + duration('P1M') - duration('P1D')
                        ELSE date(agreement_8.startDate)
                      END < $p.a11,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_8.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_8.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_8.startDate))
                          )
                      END > $p.a4,
                      false
                    )
                )
              )
          )
      ),
      (
        CASE
          WHEN NOT agreement_8.endDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_8.endDate, 'XX', '01') + substring('0001-01-01', size(agreement_8.endDate))
            )
        END >= $p.a11
          AND CASE
            WHEN agreement_8.endDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_8.endDate) = 4 OR substring(agreement_8.endDate, 5, 2) = 'XX'
              THEN date(left(agreement_8.endDate, 4) + '-12-31')
            WHEN size(agreement_8.endDate) = 7 OR substring(agreement_8.endDate, 8, 2) = 'XX'
              THEN date(left(agreement_8.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_8.endDate)
          END <= $p.a4
      ),
      (
        agreement_8.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_8.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_8.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_8.endDate))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_8.endDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_8.endDate) = 4 OR substring(agreement_8.endDate, 5, 2) = 'XX'
                        THEN date(left(agreement_8.endDate, 4) + '-12-31')
                      WHEN size(agreement_8.endDate) = 7 OR substring(agreement_8.endDate, 8, 2) = 'XX'
                        THEN date(left(agreement_8.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_8.endDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_8.endDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_8.endDate) = 4 OR substring(agreement_8.endDate, 5, 2) = 'XX'
                      THEN date(left(agreement_8.endDate, 4) + '-12-31')
                    WHEN size(agreement_8.endDate) = 7 OR substring(agreement_8.endDate, 8, 2) = 'XX'
                      THEN date(left(agreement_8.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_8.endDate)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_8.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_8.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_8.endDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        (
          NOT EXISTS {
            MATCH (agreement_8)<-[renews_22:RENEWS]-(agreement_23)
            WHERE renews_22.validFrom <= $p.a10
              AND renews_22.validTo >= $p.a9
              AND renews_22.validFrom <= renews_22.validTo
          }
        )
          AND (
            CASE
              WHEN NOT agreement_8.endDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_8.endDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_8.endDate))
                )
            END >= $p.a11
              AND CASE
                WHEN agreement_8.endDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_8.endDate) = 4 OR substring(agreement_8.endDate, 5, 2) = 'XX'
                  THEN date(left(agreement_8.endDate, 4) + '-12-31')
                WHEN size(agreement_8.endDate) = 7 OR substring(agreement_8.endDate, 8, 2) = 'XX'
                  THEN date(left(agreement_8.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_8.endDate)
              END <= $p.a4
          )
      ),
      (
        (
          NOT EXISTS {
            MATCH (agreement_8)<-[renews_24:RENEWS]-(agreement_25)
            WHERE renews_24.validFrom <= $p.a10
              AND renews_24.validTo >= $p.a9
              AND renews_24.validFrom <= renews_24.validTo
          }
        )
          AND (
            agreement_8.endDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_8.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_8.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_8.endDate))
                          )
                      END >= $p.a11,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_8.endDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_8.endDate) = 4 OR substring(agreement_8.endDate, 5, 2) = 'XX'
                            THEN date(left(agreement_8.endDate, 4) + '-12-31')
                          WHEN size(agreement_8.endDate) = 7 OR substring(agreement_8.endDate, 8, 2) = 'XX'
                            THEN date(left(agreement_8.endDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_8.endDate)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_8.endDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_8.endDate) = 4 OR substring(agreement_8.endDate, 5, 2) = 'XX'
                          THEN date(left(agreement_8.endDate, 4) + '-12-31')
                        WHEN size(agreement_8.endDate) = 7 OR substring(agreement_8.endDate, 8, 2) = 'XX'
                          THEN date(left(agreement_8.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(agreement_8.endDate)
                      END < $p.a11,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_8.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_8.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_8.endDate))
                          )
                      END > $p.a4,
                      false
                    )
                )
              )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END),
      count(CASE WHEN met[5] THEN 1 END),
      count(CASE WHEN met[6] THEN 1 END),
      count(CASE WHEN met[7] THEN 1 END),
      count(CASE WHEN met[8] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END),
      count(CASE WHEN met[5] AND dateless THEN 1 END),
      count(CASE WHEN met[6] AND dateless THEN 1 END),
      count(CASE WHEN met[7] AND dateless THEN 1 END),
      count(CASE WHEN met[8] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, data AS q5
CALL () {
  MATCH (owner_27 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_27,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_28,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_29
  WHERE since_28 <= until_29
  CALL (owner_27, since_28, until_29) {
    MATCH (commitment_26)<-[commits_30:COMMITS]-(owner_27)
    WHERE commits_30.validFrom <= $p.a10
      AND commits_30.validTo >= $p.a9
      AND commits_30.validFrom <= commits_30.validTo
    WITH *
    WHERE commitment_26:Commitment
      AND reduce(
        day_0 = since_28,
        fact_0 IN [commits_30] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_29,
        fact_0 IN [commits_30] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN commitment_26
    UNION
    MATCH (agreement_33)<-[party_to_34:PARTY_TO]-(owner_27)
    WHERE party_to_34.validFrom <= $p.a10
      AND party_to_34.validTo >= $p.a9
      AND party_to_34.validFrom <= party_to_34.validTo
    MATCH (commitment_26)-[under_32:UNDER]->(agreement_33)
    WHERE under_32.validFrom <= $p.a10
      AND under_32.validTo >= $p.a9
      AND under_32.validFrom <= under_32.validTo
      AND agreement_33:Agreement
    WITH *
    WHERE commitment_26:Commitment
      AND reduce(
        day_0 = since_28,
        fact_0 IN [under_32, party_to_34] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_29,
        fact_0 IN [under_32, party_to_34] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN commitment_26
    UNION
    MATCH (entity_39)-[post_of_40:POST_OF]->(owner_27)
    WHERE post_of_40.validFrom <= $p.a10
      AND post_of_40.validTo >= $p.a9
      AND post_of_40.validFrom <= post_of_40.validTo
    MATCH (agreement_37)<-[party_to_38:PARTY_TO]-(entity_39)
    WHERE party_to_38.validFrom <= $p.a10
      AND party_to_38.validTo >= $p.a9
      AND party_to_38.validFrom <= party_to_38.validTo
      AND entity_39:Post
    MATCH (commitment_26)-[under_36:UNDER]->(agreement_37)
    WHERE under_36.validFrom <= $p.a10
      AND under_36.validTo >= $p.a9
      AND under_36.validFrom <= under_36.validTo
      AND agreement_37:Agreement
    WITH *
    WHERE commitment_26:Commitment
      AND reduce(
        day_0 = since_28,
        fact_0 IN [under_36, party_to_38, post_of_40] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_29,
        fact_0 IN [under_36, party_to_38, post_of_40] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN commitment_26
  }
  WITH DISTINCT commitment_26
  WHERE commitment_26:Commitment
    AND commitment_26.validFrom <= $p.a10
    AND commitment_26.validTo >= $p.a9
    AND commitment_26.validFrom <= commitment_26.validTo
  WITH commitment_26
  WITH
    [] AS keys,
    commitment_26.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        CASE
          WHEN NOT commitment_26.due STARTS WITH 'XX'
            THEN date(
              replace(commitment_26.due, 'XX', '01') + substring('0001-01-01', size(commitment_26.due))
            )
        END >= $p.a11
          AND CASE
            WHEN commitment_26.due STARTS WITH 'XX' THEN null
            WHEN size(commitment_26.due) = 4 OR substring(commitment_26.due, 5, 2) = 'XX'
              THEN date(left(commitment_26.due, 4) + '-12-31')
            WHEN size(commitment_26.due) = 7 OR substring(commitment_26.due, 8, 2) = 'XX'
              THEN date(left(commitment_26.due, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_26.due)
          END <= $p.a4
      ),
      (
        commitment_26.due IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_26.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_26.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_26.due))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_26.due STARTS WITH 'XX' THEN null
                      WHEN size(commitment_26.due) = 4 OR substring(commitment_26.due, 5, 2) = 'XX'
                        THEN date(left(commitment_26.due, 4) + '-12-31')
                      WHEN size(commitment_26.due) = 7 OR substring(commitment_26.due, 8, 2) = 'XX'
                        THEN date(left(commitment_26.due, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(commitment_26.due)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_26.due STARTS WITH 'XX' THEN null
                    WHEN size(commitment_26.due) = 4 OR substring(commitment_26.due, 5, 2) = 'XX'
                      THEN date(left(commitment_26.due, 4) + '-12-31')
                    WHEN size(commitment_26.due) = 7 OR substring(commitment_26.due, 8, 2) = 'XX'
                      THEN date(left(commitment_26.due, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(commitment_26.due)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_26.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_26.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_26.due))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        (commitment_26.status = $p.a12 OR commitment_26.fulfilledOn IS NOT NULL)
          AND (
            CASE
              WHEN NOT commitment_26.due STARTS WITH 'XX'
                THEN date(
                  replace(commitment_26.due, 'XX', '01') + substring('0001-01-01', size(commitment_26.due))
                )
            END >= $p.a11
              AND CASE
                WHEN commitment_26.due STARTS WITH 'XX' THEN null
                WHEN size(commitment_26.due) = 4 OR substring(commitment_26.due, 5, 2) = 'XX'
                  THEN date(left(commitment_26.due, 4) + '-12-31')
                WHEN size(commitment_26.due) = 7 OR substring(commitment_26.due, 8, 2) = 'XX'
                  THEN date(left(commitment_26.due, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(commitment_26.due)
              END <= $p.a4
          )
      ),
      (
        (commitment_26.status = $p.a12 OR commitment_26.fulfilledOn IS NOT NULL)
          AND (
            commitment_26.due IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT commitment_26.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_26.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_26.due))
                          )
                      END >= $p.a11,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN commitment_26.due STARTS WITH 'XX' THEN null
                          WHEN size(commitment_26.due) = 4 OR substring(commitment_26.due, 5, 2) = 'XX'
                            THEN date(left(commitment_26.due, 4) + '-12-31')
                          WHEN size(commitment_26.due) = 7 OR substring(commitment_26.due, 8, 2) = 'XX'
                            THEN date(left(commitment_26.due, 7) + '-01') + duration('P1M') - duration('P1D')
                          ELSE date(commitment_26.due)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN commitment_26.due STARTS WITH 'XX' THEN null
                        WHEN size(commitment_26.due) = 4 OR substring(commitment_26.due, 5, 2) = 'XX'
                          THEN date(left(commitment_26.due, 4) + '-12-31')
                        WHEN size(commitment_26.due) = 7 OR substring(commitment_26.due, 8, 2) = 'XX'
                          THEN date(left(commitment_26.due, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(commitment_26.due)
                      END < $p.a11,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT commitment_26.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_26.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_26.due))
                          )
                      END > $p.a4,
                      false
                    )
                )
              )
          )
      ),
      (
        CASE
          WHEN NOT commitment_26.fulfilledOn STARTS WITH 'XX'
            THEN date(
              replace(commitment_26.fulfilledOn, 'XX', '01')
                + substring('0001-01-01', size(commitment_26.fulfilledOn))
            )
        END >= $p.a11
          AND CASE
            WHEN commitment_26.fulfilledOn STARTS WITH 'XX' THEN null
            WHEN size(commitment_26.fulfilledOn) = 4 OR substring(commitment_26.fulfilledOn, 5, 2) = 'XX'
              THEN date(left(commitment_26.fulfilledOn, 4) + '-12-31')
            WHEN size(commitment_26.fulfilledOn) = 7 OR substring(commitment_26.fulfilledOn, 8, 2) = 'XX'
              THEN date(left(commitment_26.fulfilledOn, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_26.fulfilledOn)
          END <= $p.a4
      ),
      (
        commitment_26.fulfilledOn IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_26.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_26.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_26.fulfilledOn))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_26.fulfilledOn STARTS WITH 'XX' THEN null
                      WHEN size(commitment_26.fulfilledOn) = 4
                        OR substring(commitment_26.fulfilledOn, 5, 2) = 'XX'
                        THEN date(left(commitment_26.fulfilledOn, 4) + '-12-31')
                      WHEN size(commitment_26.fulfilledOn) = 7
                        OR substring(commitment_26.fulfilledOn, 8, 2) = 'XX'
                        THEN date(left(commitment_26.fulfilledOn, 7) + '-01')
                          + duration('P1M') - duration('P1D')
                      ELSE date(commitment_26.fulfilledOn)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_26.fulfilledOn STARTS WITH 'XX' THEN null
                    WHEN size(commitment_26.fulfilledOn) = 4
                      OR substring(commitment_26.fulfilledOn, 5, 2) = 'XX'
                      THEN date(left(commitment_26.fulfilledOn, 4) + '-12-31')
                    WHEN size(commitment_26.fulfilledOn) = 7
                      OR substring(commitment_26.fulfilledOn, 8, 2) = 'XX'
                      THEN date(left(commitment_26.fulfilledOn, 7) + '-01')
                        + duration('P1M') - duration('P1D')
                    ELSE date(commitment_26.fulfilledOn)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_26.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_26.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_26.fulfilledOn))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END),
      count(CASE WHEN met[5] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END),
      count(CASE WHEN met[5] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, data AS q6
CALL () {
  MATCH (owner_43 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_43,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_44,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_45
  WHERE since_44 <= until_45
  CALL (owner_43, since_44, until_45) {
    WITH owner_43 AS resource_42
    WHERE resource_42:Resource
    RETURN resource_42
    UNION
    MATCH (resource_42)<-[offers_46:OFFERS]-(owner_43)
    WHERE offers_46.validFrom <= $p.a10
      AND offers_46.validTo >= $p.a9
      AND offers_46.validFrom <= offers_46.validTo
    WITH *
    WHERE resource_42:Resource
      AND reduce(
        day_0 = since_44,
        fact_0 IN [offers_46] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_45,
        fact_0 IN [offers_46] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN resource_42
    UNION
    MATCH (entity_49)-[registered_at_50:REGISTERED_AT]->(owner_43)
    WHERE registered_at_50.validFrom <= $p.a10
      AND registered_at_50.validTo >= $p.a9
      AND registered_at_50.validFrom <= registered_at_50.validTo
    MATCH (resource_42)<-[offers_48:OFFERS]-(entity_49)
    WHERE offers_48.validFrom <= $p.a10
      AND offers_48.validTo >= $p.a9
      AND offers_48.validFrom <= offers_48.validTo
      AND entity_49:MemberGroup
    WITH *
    WHERE resource_42:Resource
      AND reduce(
        day_0 = since_44,
        fact_0 IN [offers_48, registered_at_50] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_45,
        fact_0 IN [offers_48, registered_at_50] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN resource_42
    UNION
    MATCH (entity_53)-[subordinate_to_54:SUBORDINATE_TO]->(owner_43)
    WHERE subordinate_to_54.validFrom <= $p.a10
      AND subordinate_to_54.validTo >= $p.a9
      AND subordinate_to_54.validFrom <= subordinate_to_54.validTo
    MATCH (resource_42)<-[offers_52:OFFERS]-(entity_53)
    WHERE offers_52.validFrom <= $p.a10
      AND offers_52.validTo >= $p.a9
      AND offers_52.validFrom <= offers_52.validTo
      AND entity_53:MemberGroup
    WITH *
    WHERE resource_42:Resource
      AND reduce(
        day_0 = since_44,
        fact_0 IN [offers_52, subordinate_to_54] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_45,
        fact_0 IN [offers_52, subordinate_to_54] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN resource_42
    UNION
    MATCH (entity_57)-[post_of_58:POST_OF]->(owner_43)
    WHERE post_of_58.validFrom <= $p.a10
      AND post_of_58.validTo >= $p.a9
      AND post_of_58.validFrom <= post_of_58.validTo
    MATCH (resource_42)<-[offers_56:OFFERS]-(entity_57)
    WHERE offers_56.validFrom <= $p.a10
      AND offers_56.validTo >= $p.a9
      AND offers_56.validFrom <= offers_56.validTo
      AND entity_57:Post
    WITH *
    WHERE resource_42:Resource
      AND reduce(
        day_0 = since_44,
        fact_0 IN [offers_56, post_of_58] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_45,
        fact_0 IN [offers_56, post_of_58] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN resource_42
  }
  WITH DISTINCT resource_42
  WHERE resource_42:Resource
    AND resource_42.validFrom <= $p.a10
    AND resource_42.validTo >= $p.a9
    AND resource_42.validFrom <= resource_42.validTo
  WITH resource_42
  WITH
    [toString(resource_42.kind)] AS keys,
    resource_42.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT resource_42.startDate STARTS WITH 'XX'
            THEN date(
              replace(resource_42.startDate, 'XX', '01')
                + substring('0001-01-01', size(resource_42.startDate))
            )
        END >= $p.a11
          AND CASE
            WHEN resource_42.startDate STARTS WITH 'XX' THEN null
            WHEN size(resource_42.startDate) = 4 OR substring(resource_42.startDate, 5, 2) = 'XX'
              THEN date(left(resource_42.startDate, 4) + '-12-31')
            WHEN size(resource_42.startDate) = 7 OR substring(resource_42.startDate, 8, 2) = 'XX'
              THEN date(left(resource_42.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(resource_42.startDate)
          END <= $p.a4
      ),
      (
        resource_42.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT resource_42.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_42.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_42.startDate))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN resource_42.startDate STARTS WITH 'XX' THEN null
                      WHEN size(resource_42.startDate) = 4 OR substring(resource_42.startDate, 5, 2) = 'XX'
                        THEN date(left(resource_42.startDate, 4) + '-12-31')
                      WHEN size(resource_42.startDate) = 7 OR substring(resource_42.startDate, 8, 2) = 'XX'
                        THEN date(left(resource_42.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(resource_42.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN resource_42.startDate STARTS WITH 'XX' THEN null
                    WHEN size(resource_42.startDate) = 4 OR substring(resource_42.startDate, 5, 2) = 'XX'
                      THEN date(left(resource_42.startDate, 4) + '-12-31')
                    WHEN size(resource_42.startDate) = 7 OR substring(resource_42.startDate, 8, 2) = 'XX'
                      THEN date(left(resource_42.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(resource_42.startDate)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT resource_42.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_42.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_42.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      EXISTS {
        MATCH (resource_42)<-[of_60:OF]-(share_61)
        WHERE of_60.validFrom <= $p.a10 AND of_60.validTo >= $p.a9 AND of_60.validFrom <= of_60.validTo
      }
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, data AS q7
CALL () {
  MATCH (owner_63 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_63,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_64,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_65
  WHERE since_64 <= until_65
  CALL (owner_63, since_64, until_65) {
    MATCH (share_62)-[of_66:OF]->(owner_63)
    WHERE of_66.validFrom <= $p.a10 AND of_66.validTo >= $p.a9 AND of_66.validFrom <= of_66.validTo
    WITH *
    WHERE share_62:Share
      AND reduce(
        day_0 = since_64,
        fact_0 IN [of_66] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_65,
        fact_0 IN [of_66] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN share_62
    UNION
    MATCH (resource_69)<-[offers_70:OFFERS]-(owner_63)
    WHERE offers_70.validFrom <= $p.a10
      AND offers_70.validTo >= $p.a9
      AND offers_70.validFrom <= offers_70.validTo
    MATCH (share_62)-[of_68:OF]->(resource_69)
    WHERE of_68.validFrom <= $p.a10
      AND of_68.validTo >= $p.a9
      AND of_68.validFrom <= of_68.validTo
      AND resource_69:Resource
    WITH *
    WHERE share_62:Share
      AND reduce(
        day_0 = since_64,
        fact_0 IN [of_68, offers_70] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_65,
        fact_0 IN [of_68, offers_70] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN share_62
    UNION
    MATCH (entity_75)-[registered_at_76:REGISTERED_AT]->(owner_63)
    WHERE registered_at_76.validFrom <= $p.a10
      AND registered_at_76.validTo >= $p.a9
      AND registered_at_76.validFrom <= registered_at_76.validTo
    MATCH (resource_73)<-[offers_74:OFFERS]-(entity_75)
    WHERE offers_74.validFrom <= $p.a10
      AND offers_74.validTo >= $p.a9
      AND offers_74.validFrom <= offers_74.validTo
      AND entity_75:MemberGroup
    MATCH (share_62)-[of_72:OF]->(resource_73)
    WHERE of_72.validFrom <= $p.a10
      AND of_72.validTo >= $p.a9
      AND of_72.validFrom <= of_72.validTo
      AND resource_73:Resource
    WITH *
    WHERE share_62:Share
      AND reduce(
        day_0 = since_64,
        fact_0 IN [of_72, offers_74, registered_at_76] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_65,
        fact_0 IN [of_72, offers_74, registered_at_76] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN share_62
    UNION
    MATCH (entity_81)-[subordinate_to_82:SUBORDINATE_TO]->(owner_63)
    WHERE subordinate_to_82.validFrom <= $p.a10
      AND subordinate_to_82.validTo >= $p.a9
      AND subordinate_to_82.validFrom <= subordinate_to_82.validTo
    MATCH (resource_79)<-[offers_80:OFFERS]-(entity_81)
    WHERE offers_80.validFrom <= $p.a10
      AND offers_80.validTo >= $p.a9
      AND offers_80.validFrom <= offers_80.validTo
      AND entity_81:MemberGroup
    MATCH (share_62)-[of_78:OF]->(resource_79)
    WHERE of_78.validFrom <= $p.a10
      AND of_78.validTo >= $p.a9
      AND of_78.validFrom <= of_78.validTo
      AND resource_79:Resource
    WITH *
    WHERE share_62:Share
      AND reduce(
        day_0 = since_64,
        fact_0 IN [of_78, offers_80, subordinate_to_82] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_65,
        fact_0 IN [of_78, offers_80, subordinate_to_82] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN share_62
    UNION
    MATCH (entity_87)-[post_of_88:POST_OF]->(owner_63)
    WHERE post_of_88.validFrom <= $p.a10
      AND post_of_88.validTo >= $p.a9
      AND post_of_88.validFrom <= post_of_88.validTo
    MATCH (resource_85)<-[offers_86:OFFERS]-(entity_87)
    WHERE offers_86.validFrom <= $p.a10
      AND offers_86.validTo >= $p.a9
      AND offers_86.validFrom <= offers_86.validTo
      AND entity_87:Post
    MATCH (share_62)-[of_84:OF]->(resource_85)
    WHERE of_84.validFrom <= $p.a10
      AND of_84.validTo >= $p.a9
      AND of_84.validFrom <= of_84.validTo
      AND resource_85:Resource
    WITH *
    WHERE share_62:Share
      AND reduce(
        day_0 = since_64,
        fact_0 IN [of_84, offers_86, post_of_88] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_65,
        fact_0 IN [of_84, offers_86, post_of_88] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN share_62
    UNION
    MATCH (share_62)-[to_90:TO]->(owner_63)
    WHERE to_90.validFrom <= $p.a10 AND to_90.validTo >= $p.a9 AND to_90.validFrom <= to_90.validTo
    WITH *
    WHERE share_62:Share
      AND reduce(
        day_0 = since_64,
        fact_0 IN [to_90] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_65,
        fact_0 IN [to_90] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN share_62
  }
  WITH DISTINCT share_62
  WHERE share_62:Share
    AND share_62.validFrom <= $p.a10
    AND share_62.validTo >= $p.a9
    AND share_62.validFrom <= share_62.validTo
  WITH share_62
  WITH [] AS keys, share_62.termKnowledge = 'UNKNOWN' AS dateless, [true] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, data AS q8
CALL () {
  MATCH (owner_93 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_93,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_94,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_95
  WHERE since_94 <= until_95
  CALL (owner_93, since_94, until_95) {
    MATCH (need_92)<-[has_need_96:HAS_NEED]-(owner_93)
    WHERE has_need_96.validFrom <= $p.a10
      AND has_need_96.validTo >= $p.a9
      AND has_need_96.validFrom <= has_need_96.validTo
    WITH *
    WHERE need_92:Need
      AND reduce(
        day_0 = since_94,
        fact_0 IN [has_need_96] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_95,
        fact_0 IN [has_need_96] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN need_92
    UNION
    MATCH (entity_99)-[registered_at_100:REGISTERED_AT]->(owner_93)
    WHERE registered_at_100.validFrom <= $p.a10
      AND registered_at_100.validTo >= $p.a9
      AND registered_at_100.validFrom <= registered_at_100.validTo
    MATCH (need_92)<-[has_need_98:HAS_NEED]-(entity_99)
    WHERE has_need_98.validFrom <= $p.a10
      AND has_need_98.validTo >= $p.a9
      AND has_need_98.validFrom <= has_need_98.validTo
      AND entity_99:MemberGroup
    WITH *
    WHERE need_92:Need
      AND reduce(
        day_0 = since_94,
        fact_0 IN [has_need_98, registered_at_100] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_95,
        fact_0 IN [has_need_98, registered_at_100] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN need_92
    UNION
    MATCH (entity_103)-[subordinate_to_104:SUBORDINATE_TO]->(owner_93)
    WHERE subordinate_to_104.validFrom <= $p.a10
      AND subordinate_to_104.validTo >= $p.a9
      AND subordinate_to_104.validFrom <= subordinate_to_104.validTo
    MATCH (need_92)<-[has_need_102:HAS_NEED]-(entity_103)
    WHERE has_need_102.validFrom <= $p.a10
      AND has_need_102.validTo >= $p.a9
      AND has_need_102.validFrom <= has_need_102.validTo
      AND entity_103:MemberGroup
    WITH *
    WHERE need_92:Need
      AND reduce(
        day_0 = since_94,
        fact_0 IN [has_need_102, subordinate_to_104] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_95,
        fact_0 IN [has_need_102, subordinate_to_104] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN need_92
    UNION
    MATCH (entity_107)-[post_of_108:POST_OF]->(owner_93)
    WHERE post_of_108.validFrom <= $p.a10
      AND post_of_108.validTo >= $p.a9
      AND post_of_108.validFrom <= post_of_108.validTo
    MATCH (need_92)<-[has_need_106:HAS_NEED]-(entity_107)
    WHERE has_need_106.validFrom <= $p.a10
      AND has_need_106.validTo >= $p.a9
      AND has_need_106.validFrom <= has_need_106.validTo
      AND entity_107:Post
    WITH *
    WHERE need_92:Need
      AND reduce(
        day_0 = since_94,
        fact_0 IN [has_need_106, post_of_108] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_95,
        fact_0 IN [has_need_106, post_of_108] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN need_92
  }
  WITH DISTINCT need_92
  WHERE need_92:Need
    AND need_92.validFrom <= $p.a10
    AND need_92.validTo >= $p.a9
    AND need_92.validFrom <= need_92.validTo
  WITH need_92
  WITH
    [toString(need_92.kind)] AS keys,
    need_92.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT need_92.startDate STARTS WITH 'XX'
            THEN date(
              replace(need_92.startDate, 'XX', '01') + substring('0001-01-01', size(need_92.startDate))
            )
        END >= $p.a11
          AND CASE
            WHEN need_92.startDate STARTS WITH 'XX' THEN null
            WHEN size(need_92.startDate) = 4 OR substring(need_92.startDate, 5, 2) = 'XX'
              THEN date(left(need_92.startDate, 4) + '-12-31')
            WHEN size(need_92.startDate) = 7 OR substring(need_92.startDate, 8, 2) = 'XX'
              THEN date(left(need_92.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(need_92.startDate)
          END <= $p.a4
      ),
      (
        need_92.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT need_92.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_92.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_92.startDate))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN need_92.startDate STARTS WITH 'XX' THEN null
                      WHEN size(need_92.startDate) = 4 OR substring(need_92.startDate, 5, 2) = 'XX'
                        THEN date(left(need_92.startDate, 4) + '-12-31')
                      WHEN size(need_92.startDate) = 7 OR substring(need_92.startDate, 8, 2) = 'XX'
                        THEN date(left(need_92.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(need_92.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN need_92.startDate STARTS WITH 'XX' THEN null
                    WHEN size(need_92.startDate) = 4 OR substring(need_92.startDate, 5, 2) = 'XX'
                      THEN date(left(need_92.startDate, 4) + '-12-31')
                    WHEN size(need_92.startDate) = 7 OR substring(need_92.startDate, 8, 2) = 'XX'
                      THEN date(left(need_92.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(need_92.startDate)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT need_92.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_92.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_92.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (need_92)<-[claims_110:CLAIMS]-(entity_111)
          WHERE claims_110.validFrom <= $p.a10
            AND claims_110.validTo >= $p.a9
            AND claims_110.validFrom <= claims_110.validTo
        }
          OR need_92.status IN $p.a13
      ),
      (
        need_92.status = $p.a12
          AND (
            CASE
              WHEN NOT need_92.endDate STARTS WITH 'XX'
                THEN date(
                  replace(need_92.endDate, 'XX', '01') + substring('0001-01-01', size(need_92.endDate))
                )
            END >= $p.a11
              AND CASE
                WHEN need_92.endDate STARTS WITH 'XX' THEN null
                WHEN size(need_92.endDate) = 4 OR substring(need_92.endDate, 5, 2) = 'XX'
                  THEN date(left(need_92.endDate, 4) + '-12-31')
                WHEN size(need_92.endDate) = 7 OR substring(need_92.endDate, 8, 2) = 'XX'
                  THEN date(left(need_92.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(need_92.endDate)
              END <= $p.a4
          )
      ),
      (
        need_92.status = $p.a12
          AND (
            need_92.endDate IS NULL
              OR (
                need_92.endDate IS NOT NULL
                  AND (
                    NOT (
                      (
                        coalesce(
                          CASE
                            WHEN NOT need_92.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_92.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_92.endDate))
                              )
                          END >= $p.a11,
                          false
                        )
                          AND coalesce(
                            CASE
                              WHEN need_92.endDate STARTS WITH 'XX' THEN null
                              WHEN size(need_92.endDate) = 4 OR substring(need_92.endDate, 5, 2) = 'XX'
                                THEN date(left(need_92.endDate, 4) + '-12-31')
                              WHEN size(need_92.endDate) = 7 OR substring(need_92.endDate, 8, 2) = 'XX'
                                THEN date(left(need_92.endDate, 7) + '-01')
                                  + duration('P1M') - duration('P1D')
                              ELSE date(need_92.endDate)
                            END <= $p.a4,
                            false
                          )
                      )
                        OR coalesce(
                          CASE
                            WHEN need_92.endDate STARTS WITH 'XX' THEN null
                            WHEN size(need_92.endDate) = 4 OR substring(need_92.endDate, 5, 2) = 'XX'
                              THEN date(left(need_92.endDate, 4) + '-12-31')
                            WHEN size(need_92.endDate) = 7 OR substring(need_92.endDate, 8, 2) = 'XX'
                              THEN date(left(need_92.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                            ELSE date(need_92.endDate)
                          END < $p.a11,
                          false
                        )
                        OR coalesce(
                          CASE
                            WHEN NOT need_92.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_92.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_92.endDate))
                              )
                          END > $p.a4,
                          false
                        )
                    )
                  )
              )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END),
      count(CASE WHEN met[5] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END),
      count(CASE WHEN met[5] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, data AS q9
CALL () {
  MATCH (owner_113 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a4
          AND lies.validTo >= $p.a4
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH DISTINCT owner_113
  CALL (owner_113) {
    MATCH (need_112)<-[has_need_114:HAS_NEED]-(owner_113)
    WHERE has_need_114.validFrom <= $p.a4 AND has_need_114.validTo >= $p.a4
    WITH *
    WHERE need_112:Need
    RETURN need_112
    UNION
    MATCH (entity_117)-[registered_at_118:REGISTERED_AT]->(owner_113)
    WHERE registered_at_118.validFrom <= $p.a4 AND registered_at_118.validTo >= $p.a4
    MATCH (need_112)<-[has_need_116:HAS_NEED]-(entity_117)
    WHERE has_need_116.validFrom <= $p.a4 AND has_need_116.validTo >= $p.a4 AND entity_117:MemberGroup
    WITH *
    WHERE need_112:Need
    RETURN need_112
    UNION
    MATCH (entity_121)-[subordinate_to_122:SUBORDINATE_TO]->(owner_113)
    WHERE subordinate_to_122.validFrom <= $p.a4 AND subordinate_to_122.validTo >= $p.a4
    MATCH (need_112)<-[has_need_120:HAS_NEED]-(entity_121)
    WHERE has_need_120.validFrom <= $p.a4 AND has_need_120.validTo >= $p.a4 AND entity_121:MemberGroup
    WITH *
    WHERE need_112:Need
    RETURN need_112
    UNION
    MATCH (entity_125)-[post_of_126:POST_OF]->(owner_113)
    WHERE post_of_126.validFrom <= $p.a4 AND post_of_126.validTo >= $p.a4
    MATCH (need_112)<-[has_need_124:HAS_NEED]-(entity_125)
    WHERE has_need_124.validFrom <= $p.a4 AND has_need_124.validTo >= $p.a4 AND entity_125:Post
    WITH *
    WHERE need_112:Need
    RETURN need_112
  }
  WITH DISTINCT need_112
  WHERE need_112:Need AND need_112.validFrom <= $p.a4 AND need_112.validTo >= $p.a4
  WITH need_112
  WITH
    [] AS keys,
    need_112.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          (
            EXISTS {
              MATCH (need_112)<-[claims_128:CLAIMS]-(entity_129)
              WHERE claims_128.validFrom <= $p.a4 AND claims_128.validTo >= $p.a4
            }
              OR coalesce(need_112.status IN $p.a13, false)
          )
            OR (coalesce(need_112.status = $p.a14, false) AND need_112.endDate IS NULL)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, data AS q10
CALL () {
  MATCH (owner_131 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_131,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_132,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_133
  WHERE since_132 <= until_133
  CALL (owner_131, since_132, until_133) {
    WITH owner_131 AS project_130
    WHERE project_130:Project
    RETURN project_130
    UNION
    MATCH (project_130)<-[leads_134:LEADS]-(owner_131)
    WHERE leads_134.validFrom <= $p.a10
      AND leads_134.validTo >= $p.a9
      AND leads_134.validFrom <= leads_134.validTo
    WITH *
    WHERE project_130:Project
      AND reduce(
        day_0 = since_132,
        fact_0 IN [leads_134] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_133,
        fact_0 IN [leads_134] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN project_130
    UNION
    MATCH (project_130)<-[claims_136:CLAIMS]-(owner_131)
    WHERE claims_136.validFrom <= $p.a10
      AND claims_136.validTo >= $p.a9
      AND claims_136.validFrom <= claims_136.validTo
    WITH *
    WHERE project_130:Project
      AND reduce(
        day_0 = since_132,
        fact_0 IN [claims_136] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_133,
        fact_0 IN [claims_136] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN project_130
    UNION
    MATCH (need_139)<-[has_need_140:HAS_NEED]-(owner_131)
    WHERE has_need_140.validFrom <= $p.a10
      AND has_need_140.validTo >= $p.a9
      AND has_need_140.validFrom <= has_need_140.validTo
    MATCH (project_130)-[answers_138:ANSWERS]->(need_139)
    WHERE answers_138.validFrom <= $p.a10
      AND answers_138.validTo >= $p.a9
      AND answers_138.validFrom <= answers_138.validTo
      AND need_139:Need
    WITH *
    WHERE project_130:Project
      AND reduce(
        day_0 = since_132,
        fact_0 IN [answers_138, has_need_140] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_133,
        fact_0 IN [answers_138, has_need_140] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN project_130
    UNION
    MATCH (entity_145)-[registered_at_146:REGISTERED_AT]->(owner_131)
    WHERE registered_at_146.validFrom <= $p.a10
      AND registered_at_146.validTo >= $p.a9
      AND registered_at_146.validFrom <= registered_at_146.validTo
    MATCH (need_143)<-[has_need_144:HAS_NEED]-(entity_145)
    WHERE has_need_144.validFrom <= $p.a10
      AND has_need_144.validTo >= $p.a9
      AND has_need_144.validFrom <= has_need_144.validTo
      AND entity_145:MemberGroup
    MATCH (project_130)-[answers_142:ANSWERS]->(need_143)
    WHERE answers_142.validFrom <= $p.a10
      AND answers_142.validTo >= $p.a9
      AND answers_142.validFrom <= answers_142.validTo
      AND need_143:Need
    WITH *
    WHERE project_130:Project
      AND reduce(
        day_0 = since_132,
        fact_0 IN [answers_142, has_need_144, registered_at_146] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_133,
        fact_0 IN [answers_142, has_need_144, registered_at_146] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN project_130
    UNION
    MATCH (entity_151)-[subordinate_to_152:SUBORDINATE_TO]->(owner_131)
    WHERE subordinate_to_152.validFrom <= $p.a10
      AND subordinate_to_152.validTo >= $p.a9
      AND subordinate_to_152.validFrom <= subordinate_to_152.validTo
    MATCH (need_149)<-[has_need_150:HAS_NEED]-(entity_151)
    WHERE has_need_150.validFrom <= $p.a10
      AND has_need_150.validTo >= $p.a9
      AND has_need_150.validFrom <= has_need_150.validTo
      AND entity_151:MemberGroup
    MATCH (project_130)-[answers_148:ANSWERS]->(need_149)
    WHERE answers_148.validFrom <= $p.a10
      AND answers_148.validTo >= $p.a9
      AND answers_148.validFrom <= answers_148.validTo
      AND need_149:Need
    WITH *
    WHERE project_130:Project
      AND reduce(
        day_0 = since_132,
        fact_0 IN [answers_148, has_need_150, subordinate_to_152] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_133,
        fact_0 IN [answers_148, has_need_150, subordinate_to_152] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN project_130
    UNION
    MATCH (entity_157)-[post_of_158:POST_OF]->(owner_131)
    WHERE post_of_158.validFrom <= $p.a10
      AND post_of_158.validTo >= $p.a9
      AND post_of_158.validFrom <= post_of_158.validTo
    MATCH (need_155)<-[has_need_156:HAS_NEED]-(entity_157)
    WHERE has_need_156.validFrom <= $p.a10
      AND has_need_156.validTo >= $p.a9
      AND has_need_156.validFrom <= has_need_156.validTo
      AND entity_157:Post
    MATCH (project_130)-[answers_154:ANSWERS]->(need_155)
    WHERE answers_154.validFrom <= $p.a10
      AND answers_154.validTo >= $p.a9
      AND answers_154.validFrom <= answers_154.validTo
      AND need_155:Need
    WITH *
    WHERE project_130:Project
      AND reduce(
        day_0 = since_132,
        fact_0 IN [answers_154, has_need_156, post_of_158] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_133,
        fact_0 IN [answers_154, has_need_156, post_of_158] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN project_130
  }
  WITH DISTINCT project_130
  WHERE project_130:Project
    AND project_130.validFrom <= $p.a10
    AND project_130.validTo >= $p.a9
    AND project_130.validFrom <= project_130.validTo
  WITH project_130
  WITH
    [] AS keys,
    project_130.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT project_130.startDate STARTS WITH 'XX'
            THEN date(
              replace(project_130.startDate, 'XX', '01')
                + substring('0001-01-01', size(project_130.startDate))
            )
        END >= $p.a11
          AND CASE
            WHEN project_130.startDate STARTS WITH 'XX' THEN null
            WHEN size(project_130.startDate) = 4 OR substring(project_130.startDate, 5, 2) = 'XX'
              THEN date(left(project_130.startDate, 4) + '-12-31')
            WHEN size(project_130.startDate) = 7 OR substring(project_130.startDate, 8, 2) = 'XX'
              THEN date(left(project_130.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_130.startDate)
          END <= $p.a4
      ),
      (
        project_130.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_130.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_130.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_130.startDate))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_130.startDate STARTS WITH 'XX' THEN null
                      WHEN size(project_130.startDate) = 4 OR substring(project_130.startDate, 5, 2) = 'XX'
                        THEN date(left(project_130.startDate, 4) + '-12-31')
                      WHEN size(project_130.startDate) = 7 OR substring(project_130.startDate, 8, 2) = 'XX'
                        THEN date(left(project_130.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_130.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_130.startDate STARTS WITH 'XX' THEN null
                    WHEN size(project_130.startDate) = 4 OR substring(project_130.startDate, 5, 2) = 'XX'
                      THEN date(left(project_130.startDate, 4) + '-12-31')
                    WHEN size(project_130.startDate) = 7 OR substring(project_130.startDate, 8, 2) = 'XX'
                      THEN date(left(project_130.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_130.startDate)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_130.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_130.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_130.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        CASE
          WHEN NOT project_130.endDate STARTS WITH 'XX'
            THEN date(
              replace(project_130.endDate, 'XX', '01') + substring('0001-01-01', size(project_130.endDate))
            )
        END >= $p.a11
          AND CASE
            WHEN project_130.endDate STARTS WITH 'XX' THEN null
            WHEN size(project_130.endDate) = 4 OR substring(project_130.endDate, 5, 2) = 'XX'
              THEN date(left(project_130.endDate, 4) + '-12-31')
            WHEN size(project_130.endDate) = 7 OR substring(project_130.endDate, 8, 2) = 'XX'
              THEN date(left(project_130.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_130.endDate)
          END <= $p.a4
      ),
      (
        project_130.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_130.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_130.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_130.endDate))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_130.endDate STARTS WITH 'XX' THEN null
                      WHEN size(project_130.endDate) = 4 OR substring(project_130.endDate, 5, 2) = 'XX'
                        THEN date(left(project_130.endDate, 4) + '-12-31')
                      WHEN size(project_130.endDate) = 7 OR substring(project_130.endDate, 8, 2) = 'XX'
                        THEN date(left(project_130.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_130.endDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_130.endDate STARTS WITH 'XX' THEN null
                    WHEN size(project_130.endDate) = 4 OR substring(project_130.endDate, 5, 2) = 'XX'
                      THEN date(left(project_130.endDate, 4) + '-12-31')
                    WHEN size(project_130.endDate) = 7 OR substring(project_130.endDate, 8, 2) = 'XX'
                      THEN date(left(project_130.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_130.endDate)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_130.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_130.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_130.endDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END),
      count(CASE WHEN met[4] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END),
      count(CASE WHEN met[4] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, data AS q11
CALL () {
  MATCH (owner_161 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_161,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_162,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_163
  WHERE since_162 <= until_163
  CALL (owner_161, since_162, until_163) {
    WITH owner_161 AS activity_160
    WHERE activity_160:Activity
    RETURN activity_160
    UNION
    MATCH (activity_160)<-[hosts_164:HOSTS]-(owner_161)
    WHERE hosts_164.validFrom <= $p.a10
      AND hosts_164.validTo >= $p.a9
      AND hosts_164.validFrom <= hosts_164.validTo
    WITH *
    WHERE activity_160:Activity
      AND reduce(
        day_0 = since_162,
        fact_0 IN [hosts_164] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_163,
        fact_0 IN [hosts_164] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN activity_160
  }
  WITH DISTINCT activity_160
  WHERE activity_160:Activity
    AND activity_160.validFrom <= $p.a10
    AND activity_160.validTo >= $p.a9
    AND activity_160.validFrom <= activity_160.validTo
  WITH activity_160
  WITH
    [
      toString(activity_160.kind),
      CASE
        WHEN size(toString(nullIf(nullIf(activity_160.validFrom, date('0001-01-01')), date('9999-12-31')))) >= 7
          AND NOT left(
            toString(nullIf(nullIf(activity_160.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          ) CONTAINS 'X'
          THEN left(
            toString(nullIf(nullIf(activity_160.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          )
      END
    ] AS keys,
    activity_160.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      true,
      (
        activity_160.kind = $p.a15
          AND EXISTS {
            MATCH (activity_160)<-[hosts_166:HOSTS]-(entity_167)
            WHERE hosts_166.validFrom <= $p.a10
              AND hosts_166.validTo >= $p.a9
              AND hosts_166.validFrom <= hosts_166.validTo
              AND (entity_167:JointCommittee AND true)
          }
      )
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, data AS q12
CALL () {
  MATCH (joint_committee_168 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT joint_committee_168,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_169,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_170
  WHERE since_169 <= until_170
  WITH DISTINCT joint_committee_168
  WHERE joint_committee_168:JointCommittee
    AND joint_committee_168.validFrom <= $p.a10
    AND joint_committee_168.validTo >= $p.a9
    AND joint_committee_168.validFrom <= joint_committee_168.validTo
  WITH joint_committee_168
  WITH
    [] AS keys,
    joint_committee_168.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(joint_committee_168.count <> $p.a5, false)
              OR coalesce(joint_committee_168.qualifier = $p.a6, false)
              OR coalesce(joint_committee_168.certainty = $p.a7, false)
          )
        )
          AND EXISTS {
            MATCH (joint_committee_168)-[hosts_171:HOSTS]->(activity_172)
            WHERE hosts_171.validFrom <= $p.a10
              AND hosts_171.validTo >= $p.a9
              AND hosts_171.validFrom <= hosts_171.validTo
              AND activity_172.kind = $p.a15
          }
      ),
      (
        (
          NOT (
            coalesce(joint_committee_168.count <> $p.a5, false)
              OR coalesce(joint_committee_168.qualifier = $p.a6, false)
              OR coalesce(joint_committee_168.certainty = $p.a7, false)
          )
        )
          AND (
            joint_committee_168.meetingRhythm IS NOT NULL
              AND (
                NOT EXISTS {
                  MATCH (joint_committee_168)-[hosts_173:HOSTS]->(activity_174)
                  WHERE hosts_173.validFrom <= $p.a10
                    AND hosts_173.validTo >= $p.a9
                    AND hosts_173.validFrom <= hosts_173.validTo
                    AND coalesce(activity_174.kind = $p.a15, false)
                }
              )
          )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END), count(CASE WHEN met[1] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END), count(CASE WHEN met[1] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, data AS q13
CALL () {
  MATCH (owner_176 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_176,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_177,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_178
  WHERE since_177 <= until_178
  CALL (owner_176, since_177, until_178) {
    MATCH (matter_175)<-[raised_179:RAISED]-(owner_176)
    WHERE raised_179.validFrom <= $p.a10
      AND raised_179.validTo >= $p.a9
      AND raised_179.validFrom <= raised_179.validTo
    WITH *
    WHERE matter_175:Matter
      AND reduce(
        day_0 = since_177,
        fact_0 IN [raised_179] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_178,
        fact_0 IN [raised_179] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN matter_175
    UNION
    MATCH (entity_182)-[registered_at_183:REGISTERED_AT]->(owner_176)
    WHERE registered_at_183.validFrom <= $p.a10
      AND registered_at_183.validTo >= $p.a9
      AND registered_at_183.validFrom <= registered_at_183.validTo
    MATCH (matter_175)<-[raised_181:RAISED]-(entity_182)
    WHERE raised_181.validFrom <= $p.a10
      AND raised_181.validTo >= $p.a9
      AND raised_181.validFrom <= raised_181.validTo
      AND entity_182:MemberGroup
    WITH *
    WHERE matter_175:Matter
      AND reduce(
        day_0 = since_177,
        fact_0 IN [raised_181, registered_at_183] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_178,
        fact_0 IN [raised_181, registered_at_183] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN matter_175
    UNION
    MATCH (entity_186)-[subordinate_to_187:SUBORDINATE_TO]->(owner_176)
    WHERE subordinate_to_187.validFrom <= $p.a10
      AND subordinate_to_187.validTo >= $p.a9
      AND subordinate_to_187.validFrom <= subordinate_to_187.validTo
    MATCH (matter_175)<-[raised_185:RAISED]-(entity_186)
    WHERE raised_185.validFrom <= $p.a10
      AND raised_185.validTo >= $p.a9
      AND raised_185.validFrom <= raised_185.validTo
      AND entity_186:MemberGroup
    WITH *
    WHERE matter_175:Matter
      AND reduce(
        day_0 = since_177,
        fact_0 IN [raised_185, subordinate_to_187] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_178,
        fact_0 IN [raised_185, subordinate_to_187] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN matter_175
    UNION
    MATCH (entity_190)-[post_of_191:POST_OF]->(owner_176)
    WHERE post_of_191.validFrom <= $p.a10
      AND post_of_191.validTo >= $p.a9
      AND post_of_191.validFrom <= post_of_191.validTo
    MATCH (matter_175)<-[raised_189:RAISED]-(entity_190)
    WHERE raised_189.validFrom <= $p.a10
      AND raised_189.validTo >= $p.a9
      AND raised_189.validFrom <= raised_189.validTo
      AND entity_190:Post
    WITH *
    WHERE matter_175:Matter
      AND reduce(
        day_0 = since_177,
        fact_0 IN [raised_189, post_of_191] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_178,
        fact_0 IN [raised_189, post_of_191] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN matter_175
    UNION
    MATCH (matter_175)-[assigned_to_193:ASSIGNED_TO]->(owner_176)
    WHERE assigned_to_193.validFrom <= $p.a10
      AND assigned_to_193.validTo >= $p.a9
      AND assigned_to_193.validFrom <= assigned_to_193.validTo
    WITH *
    WHERE matter_175:Matter
      AND reduce(
        day_0 = since_177,
        fact_0 IN [assigned_to_193] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_178,
        fact_0 IN [assigned_to_193] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN matter_175
    UNION
    MATCH (entity_196)-[post_of_197:POST_OF]->(owner_176)
    WHERE post_of_197.validFrom <= $p.a10
      AND post_of_197.validTo >= $p.a9
      AND post_of_197.validFrom <= post_of_197.validTo
    MATCH (matter_175)-[assigned_to_195:ASSIGNED_TO]->(entity_196)
    WHERE assigned_to_195.validFrom <= $p.a10
      AND assigned_to_195.validTo >= $p.a9
      AND assigned_to_195.validFrom <= assigned_to_195.validTo
      AND entity_196:Post
    WITH *
    WHERE matter_175:Matter
      AND reduce(
        day_0 = since_177,
        fact_0 IN [assigned_to_195, post_of_197] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_178,
        fact_0 IN [assigned_to_195, post_of_197] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN matter_175
  }
  WITH DISTINCT matter_175
  WHERE matter_175:Matter
    AND matter_175.validFrom <= $p.a10
    AND matter_175.validTo >= $p.a9
    AND matter_175.validFrom <= matter_175.validTo
  WITH matter_175
  WITH
    [toString(matter_175.kind)] AS keys,
    matter_175.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT matter_175.startDate STARTS WITH 'XX'
            THEN date(
              replace(matter_175.startDate, 'XX', '01') + substring('0001-01-01', size(matter_175.startDate))
            )
        END >= $p.a11
          AND CASE
            WHEN matter_175.startDate STARTS WITH 'XX' THEN null
            WHEN size(matter_175.startDate) = 4 OR substring(matter_175.startDate, 5, 2) = 'XX'
              THEN date(left(matter_175.startDate, 4) + '-12-31')
            WHEN size(matter_175.startDate) = 7 OR substring(matter_175.startDate, 8, 2) = 'XX'
              THEN date(left(matter_175.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(matter_175.startDate)
          END <= $p.a4
      ),
      (
        matter_175.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT matter_175.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_175.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_175.startDate))
                      )
                  END >= $p.a11,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN matter_175.startDate STARTS WITH 'XX' THEN null
                      WHEN size(matter_175.startDate) = 4 OR substring(matter_175.startDate, 5, 2) = 'XX'
                        THEN date(left(matter_175.startDate, 4) + '-12-31')
                      WHEN size(matter_175.startDate) = 7 OR substring(matter_175.startDate, 8, 2) = 'XX'
                        THEN date(left(matter_175.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(matter_175.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN matter_175.startDate STARTS WITH 'XX' THEN null
                    WHEN size(matter_175.startDate) = 4 OR substring(matter_175.startDate, 5, 2) = 'XX'
                      THEN date(left(matter_175.startDate, 4) + '-12-31')
                    WHEN size(matter_175.startDate) = 7 OR substring(matter_175.startDate, 8, 2) = 'XX'
                      THEN date(left(matter_175.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(matter_175.startDate)
                  END < $p.a11,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT matter_175.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_175.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_175.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      matter_175.status = $p.a12
    ] AS met
  WITH
    keys,
    [
      count(CASE WHEN met[0] THEN 1 END),
      count(CASE WHEN met[1] THEN 1 END),
      count(CASE WHEN met[2] THEN 1 END),
      count(CASE WHEN met[3] THEN 1 END)
    ] AS counts,
    [
      count(CASE WHEN met[0] AND dateless THEN 1 END),
      count(CASE WHEN met[1] AND dateless THEN 1 END),
      count(CASE WHEN met[2] AND dateless THEN 1 END),
      count(CASE WHEN met[3] AND dateless THEN 1 END)
    ] AS undated
  RETURN collect([keys, counts, undated]) AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, data AS q14
CALL () {
  MATCH (owner_200 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_200,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_201,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_202
  WHERE since_201 <= until_202
  CALL (owner_200, since_201, until_202) {
    MATCH (agreement_199)<-[party_to_203:PARTY_TO]-(owner_200)
    WITH *
    WHERE agreement_199:Agreement
    RETURN agreement_199
    UNION
    MATCH (entity_206)-[post_of_207:POST_OF]->(owner_200)
    WHERE post_of_207.validFrom <= $p.a10
      AND post_of_207.validTo >= $p.a9
      AND post_of_207.validFrom <= post_of_207.validTo
    MATCH (agreement_199)<-[party_to_205:PARTY_TO]-(entity_206)
    WHERE entity_206:Post
    WITH *
    WHERE agreement_199:Agreement
      AND reduce(
        day_0 = since_201,
        fact_0 IN [post_of_207] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_202,
        fact_0 IN [post_of_207] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN agreement_199
  }
  WITH DISTINCT agreement_199
  WHERE agreement_199:Agreement
  WITH agreement_199
  RETURN [
    count(CASE WHEN any(fact_0 IN [agreement_199] WHERE fact_0.status = 'PLANNED') THEN 1 END),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [agreement_199] WHERE fact_0.status = 'PLANNED'), false)
          AND any(fact_0 IN [agreement_199] WHERE fact_0.status = 'PROPOSED')
          THEN 1
      END
    ),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [agreement_199] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [agreement_199] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [agreement_199]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
          THEN 1
      END
    )
  ] AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, data AS q15
CALL () {
  MATCH (owner_210 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_210,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_211,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_212
  WHERE since_211 <= until_212
  CALL (owner_210, since_211, until_212) {
    WITH owner_210 AS resource_209
    WHERE resource_209:Resource
    RETURN resource_209
    UNION
    MATCH (resource_209)<-[offers_213:OFFERS]-(owner_210)
    WITH *
    WHERE resource_209:Resource
    RETURN resource_209
    UNION
    MATCH (entity_216)-[registered_at_217:REGISTERED_AT]->(owner_210)
    WHERE registered_at_217.validFrom <= $p.a10
      AND registered_at_217.validTo >= $p.a9
      AND registered_at_217.validFrom <= registered_at_217.validTo
    MATCH (resource_209)<-[offers_215:OFFERS]-(entity_216)
    WHERE entity_216:MemberGroup
    WITH *
    WHERE resource_209:Resource
      AND reduce(
        day_0 = since_211,
        fact_0 IN [registered_at_217] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_212,
        fact_0 IN [registered_at_217] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN resource_209
    UNION
    MATCH (entity_220)-[subordinate_to_221:SUBORDINATE_TO]->(owner_210)
    WHERE subordinate_to_221.validFrom <= $p.a10
      AND subordinate_to_221.validTo >= $p.a9
      AND subordinate_to_221.validFrom <= subordinate_to_221.validTo
    MATCH (resource_209)<-[offers_219:OFFERS]-(entity_220)
    WHERE entity_220:MemberGroup
    WITH *
    WHERE resource_209:Resource
      AND reduce(
        day_0 = since_211,
        fact_0 IN [subordinate_to_221] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_212,
        fact_0 IN [subordinate_to_221] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN resource_209
    UNION
    MATCH (entity_224)-[post_of_225:POST_OF]->(owner_210)
    WHERE post_of_225.validFrom <= $p.a10
      AND post_of_225.validTo >= $p.a9
      AND post_of_225.validFrom <= post_of_225.validTo
    MATCH (resource_209)<-[offers_223:OFFERS]-(entity_224)
    WHERE entity_224:Post
    WITH *
    WHERE resource_209:Resource
      AND reduce(
        day_0 = since_211,
        fact_0 IN [post_of_225] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_212,
        fact_0 IN [post_of_225] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN resource_209
    UNION
    MATCH (resource_209)-[part_of_227:PART_OF]->(owner_210)
    WITH *
    WHERE resource_209:Resource
    RETURN resource_209
  }
  WITH DISTINCT resource_209
  WHERE resource_209:Resource
  WITH resource_209
  RETURN [
    count(CASE WHEN any(fact_0 IN [resource_209] WHERE fact_0.status = 'PLANNED') THEN 1 END),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [resource_209] WHERE fact_0.status = 'PLANNED'), false)
          AND any(fact_0 IN [resource_209] WHERE fact_0.status = 'PROPOSED')
          THEN 1
      END
    ),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [resource_209] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [resource_209] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [resource_209]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
          THEN 1
      END
    )
  ] AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, data AS q16
CALL () {
  MATCH (owner_230 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_230,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_231,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_232
  WHERE since_231 <= until_232
  CALL (owner_230, since_231, until_232) {
    MATCH (share_229)-[of_233:OF]->(owner_230)
    WITH *
    WHERE share_229:Share
    RETURN share_229
    UNION
    MATCH (resource_236)<-[offers_237:OFFERS]-(owner_230)
    WHERE offers_237.validFrom <= $p.a10
      AND offers_237.validTo >= $p.a9
      AND offers_237.validFrom <= offers_237.validTo
    MATCH (share_229)-[of_235:OF]->(resource_236)
    WHERE resource_236:Resource
    WITH *
    WHERE share_229:Share
      AND reduce(
        day_0 = since_231,
        fact_0 IN [offers_237] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_232,
        fact_0 IN [offers_237] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN share_229
    UNION
    MATCH (entity_242)-[registered_at_243:REGISTERED_AT]->(owner_230)
    WHERE registered_at_243.validFrom <= $p.a10
      AND registered_at_243.validTo >= $p.a9
      AND registered_at_243.validFrom <= registered_at_243.validTo
    MATCH (resource_240)<-[offers_241:OFFERS]-(entity_242)
    WHERE offers_241.validFrom <= $p.a10
      AND offers_241.validTo >= $p.a9
      AND offers_241.validFrom <= offers_241.validTo
      AND entity_242:MemberGroup
    MATCH (share_229)-[of_239:OF]->(resource_240)
    WHERE resource_240:Resource
    WITH *
    WHERE share_229:Share
      AND reduce(
        day_0 = since_231,
        fact_0 IN [offers_241, registered_at_243] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_232,
        fact_0 IN [offers_241, registered_at_243] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN share_229
    UNION
    MATCH (entity_248)-[subordinate_to_249:SUBORDINATE_TO]->(owner_230)
    WHERE subordinate_to_249.validFrom <= $p.a10
      AND subordinate_to_249.validTo >= $p.a9
      AND subordinate_to_249.validFrom <= subordinate_to_249.validTo
    MATCH (resource_246)<-[offers_247:OFFERS]-(entity_248)
    WHERE offers_247.validFrom <= $p.a10
      AND offers_247.validTo >= $p.a9
      AND offers_247.validFrom <= offers_247.validTo
      AND entity_248:MemberGroup
    MATCH (share_229)-[of_245:OF]->(resource_246)
    WHERE resource_246:Resource
    WITH *
    WHERE share_229:Share
      AND reduce(
        day_0 = since_231,
        fact_0 IN [offers_247, subordinate_to_249] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_232,
        fact_0 IN [offers_247, subordinate_to_249] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN share_229
    UNION
    MATCH (entity_254)-[post_of_255:POST_OF]->(owner_230)
    WHERE post_of_255.validFrom <= $p.a10
      AND post_of_255.validTo >= $p.a9
      AND post_of_255.validFrom <= post_of_255.validTo
    MATCH (resource_252)<-[offers_253:OFFERS]-(entity_254)
    WHERE offers_253.validFrom <= $p.a10
      AND offers_253.validTo >= $p.a9
      AND offers_253.validFrom <= offers_253.validTo
      AND entity_254:Post
    MATCH (share_229)-[of_251:OF]->(resource_252)
    WHERE resource_252:Resource
    WITH *
    WHERE share_229:Share
      AND reduce(
        day_0 = since_231,
        fact_0 IN [offers_253, post_of_255] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_232,
        fact_0 IN [offers_253, post_of_255] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN share_229
    UNION
    MATCH (share_229)-[to_257:TO]->(owner_230)
    WITH *
    WHERE share_229:Share
    RETURN share_229
  }
  WITH DISTINCT share_229
  WHERE share_229:Share
  WITH share_229
  RETURN [
    count(CASE WHEN any(fact_0 IN [share_229] WHERE fact_0.status = 'PLANNED') THEN 1 END),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [share_229] WHERE fact_0.status = 'PLANNED'), false)
          AND any(fact_0 IN [share_229] WHERE fact_0.status = 'PROPOSED')
          THEN 1
      END
    ),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [share_229] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [share_229] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [share_229]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
          THEN 1
      END
    )
  ] AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, q16, data AS q17
CALL () {
  MATCH (owner_260 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_260,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_261,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_262
  WHERE since_261 <= until_262
  CALL (owner_260, since_261, until_262) {
    MATCH (need_259)<-[has_need_263:HAS_NEED]-(owner_260)
    WITH *
    WHERE need_259:Need
    RETURN need_259
    UNION
    MATCH (entity_266)-[registered_at_267:REGISTERED_AT]->(owner_260)
    WHERE registered_at_267.validFrom <= $p.a10
      AND registered_at_267.validTo >= $p.a9
      AND registered_at_267.validFrom <= registered_at_267.validTo
    MATCH (need_259)<-[has_need_265:HAS_NEED]-(entity_266)
    WHERE entity_266:MemberGroup
    WITH *
    WHERE need_259:Need
      AND reduce(
        day_0 = since_261,
        fact_0 IN [registered_at_267] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_262,
        fact_0 IN [registered_at_267] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN need_259
    UNION
    MATCH (entity_270)-[subordinate_to_271:SUBORDINATE_TO]->(owner_260)
    WHERE subordinate_to_271.validFrom <= $p.a10
      AND subordinate_to_271.validTo >= $p.a9
      AND subordinate_to_271.validFrom <= subordinate_to_271.validTo
    MATCH (need_259)<-[has_need_269:HAS_NEED]-(entity_270)
    WHERE entity_270:MemberGroup
    WITH *
    WHERE need_259:Need
      AND reduce(
        day_0 = since_261,
        fact_0 IN [subordinate_to_271] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_262,
        fact_0 IN [subordinate_to_271] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN need_259
    UNION
    MATCH (entity_274)-[post_of_275:POST_OF]->(owner_260)
    WHERE post_of_275.validFrom <= $p.a10
      AND post_of_275.validTo >= $p.a9
      AND post_of_275.validFrom <= post_of_275.validTo
    MATCH (need_259)<-[has_need_273:HAS_NEED]-(entity_274)
    WHERE entity_274:Post
    WITH *
    WHERE need_259:Need
      AND reduce(
        day_0 = since_261,
        fact_0 IN [post_of_275] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_262,
        fact_0 IN [post_of_275] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN need_259
  }
  WITH DISTINCT need_259
  WHERE need_259:Need
  WITH need_259
  RETURN [
    count(CASE WHEN any(fact_0 IN [need_259] WHERE fact_0.status = 'PLANNED') THEN 1 END),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [need_259] WHERE fact_0.status = 'PLANNED'), false)
          AND any(fact_0 IN [need_259] WHERE fact_0.status = 'PROPOSED')
          THEN 1
      END
    ),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [need_259] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [need_259] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [need_259]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
          THEN 1
      END
    )
  ] AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, q16, q17, data AS q18
CALL () {
  MATCH (owner_278 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_278,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_279,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_280
  WHERE since_279 <= until_280
  CALL (owner_278, since_279, until_280) {
    WITH owner_278 AS project_277
    WHERE project_277:Project
    RETURN project_277
    UNION
    MATCH (project_277)<-[leads_281:LEADS]-(owner_278)
    WITH *
    WHERE project_277:Project
    RETURN project_277
    UNION
    MATCH (project_277)<-[claims_283:CLAIMS]-(owner_278)
    WITH *
    WHERE project_277:Project
    RETURN project_277
    UNION
    MATCH (need_286)<-[has_need_287:HAS_NEED]-(owner_278)
    WHERE has_need_287.validFrom <= $p.a10
      AND has_need_287.validTo >= $p.a9
      AND has_need_287.validFrom <= has_need_287.validTo
    MATCH (project_277)-[answers_285:ANSWERS]->(need_286)
    WHERE need_286:Need
    WITH *
    WHERE project_277:Project
      AND reduce(
        day_0 = since_279,
        fact_0 IN [has_need_287] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_280,
        fact_0 IN [has_need_287] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN project_277
    UNION
    MATCH (entity_292)-[registered_at_293:REGISTERED_AT]->(owner_278)
    WHERE registered_at_293.validFrom <= $p.a10
      AND registered_at_293.validTo >= $p.a9
      AND registered_at_293.validFrom <= registered_at_293.validTo
    MATCH (need_290)<-[has_need_291:HAS_NEED]-(entity_292)
    WHERE has_need_291.validFrom <= $p.a10
      AND has_need_291.validTo >= $p.a9
      AND has_need_291.validFrom <= has_need_291.validTo
      AND entity_292:MemberGroup
    MATCH (project_277)-[answers_289:ANSWERS]->(need_290)
    WHERE need_290:Need
    WITH *
    WHERE project_277:Project
      AND reduce(
        day_0 = since_279,
        fact_0 IN [has_need_291, registered_at_293] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_280,
        fact_0 IN [has_need_291, registered_at_293] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN project_277
    UNION
    MATCH (entity_298)-[subordinate_to_299:SUBORDINATE_TO]->(owner_278)
    WHERE subordinate_to_299.validFrom <= $p.a10
      AND subordinate_to_299.validTo >= $p.a9
      AND subordinate_to_299.validFrom <= subordinate_to_299.validTo
    MATCH (need_296)<-[has_need_297:HAS_NEED]-(entity_298)
    WHERE has_need_297.validFrom <= $p.a10
      AND has_need_297.validTo >= $p.a9
      AND has_need_297.validFrom <= has_need_297.validTo
      AND entity_298:MemberGroup
    MATCH (project_277)-[answers_295:ANSWERS]->(need_296)
    WHERE need_296:Need
    WITH *
    WHERE project_277:Project
      AND reduce(
        day_0 = since_279,
        fact_0 IN [has_need_297, subordinate_to_299] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_280,
        fact_0 IN [has_need_297, subordinate_to_299] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN project_277
    UNION
    MATCH (entity_304)-[post_of_305:POST_OF]->(owner_278)
    WHERE post_of_305.validFrom <= $p.a10
      AND post_of_305.validTo >= $p.a9
      AND post_of_305.validFrom <= post_of_305.validTo
    MATCH (need_302)<-[has_need_303:HAS_NEED]-(entity_304)
    WHERE has_need_303.validFrom <= $p.a10
      AND has_need_303.validTo >= $p.a9
      AND has_need_303.validFrom <= has_need_303.validTo
      AND entity_304:Post
    MATCH (project_277)-[answers_301:ANSWERS]->(need_302)
    WHERE need_302:Need
    WITH *
    WHERE project_277:Project
      AND reduce(
        day_0 = since_279,
        fact_0 IN [has_need_303, post_of_305] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_280,
        fact_0 IN [has_need_303, post_of_305] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
    RETURN project_277
    UNION
    MATCH (project_277)-[part_of_307:PART_OF]->(owner_278)
    WITH *
    WHERE project_277:Project
    RETURN project_277
  }
  WITH DISTINCT project_277
  WHERE project_277:Project
  WITH project_277
  RETURN [
    count(CASE WHEN any(fact_0 IN [project_277] WHERE fact_0.status = 'PLANNED') THEN 1 END),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [project_277] WHERE fact_0.status = 'PLANNED'), false)
          AND any(fact_0 IN [project_277] WHERE fact_0.status = 'PROPOSED')
          THEN 1
      END
    ),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [project_277] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [project_277] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [project_277]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
          THEN 1
      END
    )
  ] AS data
}
WITH place, q0, q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12, q13, q14, q15, q16, q17, q18, data AS q19
CALL () {
  MATCH (owner_310 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_310,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_311,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_312
  WHERE since_311 <= until_312
  CALL (owner_310, since_311, until_312) {
    WITH owner_310 AS activity_309
    WHERE activity_309:Activity
    RETURN activity_309
    UNION
    MATCH (activity_309)<-[hosts_313:HOSTS]-(owner_310)
    WITH *
    WHERE activity_309:Activity
    RETURN activity_309
    UNION
    MATCH (activity_309)-[part_of_315:PART_OF]->(owner_310)
    WITH *
    WHERE activity_309:Activity
    RETURN activity_309
  }
  WITH DISTINCT activity_309
  WHERE activity_309:Activity
  WITH activity_309
  RETURN [
    count(CASE WHEN any(fact_0 IN [activity_309] WHERE fact_0.status = 'PLANNED') THEN 1 END),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [activity_309] WHERE fact_0.status = 'PLANNED'), false)
          AND any(fact_0 IN [activity_309] WHERE fact_0.status = 'PROPOSED')
          THEN 1
      END
    ),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [activity_309] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [activity_309] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [activity_309]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
          THEN 1
      END
    )
  ] AS data
}
WITH
  place,
  q0,
  q1,
  q2,
  q3,
  q4,
  q5,
  q6,
  q7,
  q8,
  q9,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
  q16,
  q17,
  q18,
  q19,
  data AS q20
CALL () {
  MATCH (owner_318 WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a10
          AND lies.validTo >= $p.a9
          AND lies.validFrom <= lies.validTo
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH
    DISTINCT owner_318,
    reduce(
      day_0 = $p.a9,
      fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
    ) AS since_319,
    reduce(
      day_0 = $p.a10,
      fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
    ) AS until_320
  WHERE since_319 <= until_320
  CALL (owner_318, since_319, until_320) {
    MATCH (matter_317)<-[raised_321:RAISED]-(owner_318)
    WITH *
    WHERE matter_317:Matter
    RETURN matter_317
    UNION
    MATCH (entity_324)-[registered_at_325:REGISTERED_AT]->(owner_318)
    WHERE registered_at_325.validFrom <= $p.a10
      AND registered_at_325.validTo >= $p.a9
      AND registered_at_325.validFrom <= registered_at_325.validTo
    MATCH (matter_317)<-[raised_323:RAISED]-(entity_324)
    WHERE entity_324:MemberGroup
    WITH *
    WHERE matter_317:Matter
      AND reduce(
        day_0 = since_319,
        fact_0 IN [registered_at_325] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_320,
        fact_0 IN [registered_at_325] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN matter_317
    UNION
    MATCH (entity_328)-[subordinate_to_329:SUBORDINATE_TO]->(owner_318)
    WHERE subordinate_to_329.validFrom <= $p.a10
      AND subordinate_to_329.validTo >= $p.a9
      AND subordinate_to_329.validFrom <= subordinate_to_329.validTo
    MATCH (matter_317)<-[raised_327:RAISED]-(entity_328)
    WHERE entity_328:MemberGroup
    WITH *
    WHERE matter_317:Matter
      AND reduce(
        day_0 = since_319,
        fact_0 IN [subordinate_to_329] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_320,
        fact_0 IN [subordinate_to_329] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN matter_317
    UNION
    MATCH (entity_332)-[post_of_333:POST_OF]->(owner_318)
    WHERE post_of_333.validFrom <= $p.a10
      AND post_of_333.validTo >= $p.a9
      AND post_of_333.validFrom <= post_of_333.validTo
    MATCH (matter_317)<-[raised_331:RAISED]-(entity_332)
    WHERE entity_332:Post
    WITH *
    WHERE matter_317:Matter
      AND reduce(
        day_0 = since_319,
        fact_0 IN [post_of_333] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_320,
        fact_0 IN [post_of_333] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN matter_317
    UNION
    MATCH (matter_317)-[assigned_to_335:ASSIGNED_TO]->(owner_318)
    WITH *
    WHERE matter_317:Matter
    RETURN matter_317
    UNION
    MATCH (entity_338)-[post_of_339:POST_OF]->(owner_318)
    WHERE post_of_339.validFrom <= $p.a10
      AND post_of_339.validTo >= $p.a9
      AND post_of_339.validFrom <= post_of_339.validTo
    MATCH (matter_317)-[assigned_to_337:ASSIGNED_TO]->(entity_338)
    WHERE entity_338:Post
    WITH *
    WHERE matter_317:Matter
      AND reduce(
        day_0 = since_319,
        fact_0 IN [post_of_339] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_320,
        fact_0 IN [post_of_339] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
    RETURN matter_317
  }
  WITH DISTINCT matter_317
  WHERE matter_317:Matter
  WITH matter_317
  RETURN [
    count(CASE WHEN any(fact_0 IN [matter_317] WHERE fact_0.status = 'PLANNED') THEN 1 END),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [matter_317] WHERE fact_0.status = 'PLANNED'), false)
          AND any(fact_0 IN [matter_317] WHERE fact_0.status = 'PROPOSED')
          THEN 1
      END
    ),
    count(
      CASE
        WHEN NOT coalesce(any(fact_0 IN [matter_317] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [matter_317] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [matter_317]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
          THEN 1
      END
    )
  ] AS data
}
WITH
  place,
  q0,
  q1,
  q2,
  q3,
  q4,
  q5,
  q6,
  q7,
  q8,
  q9,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
  q16,
  q17,
  q18,
  q19,
  q20,
  data AS q21
CALL () {
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
  WITH
    place,
    COLLECT {
      MATCH (thing WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a4
              AND lies.validTo >= $p.a4
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT thing
      WHERE thing.validFrom <= $p.a4 AND thing.validTo >= $p.a4 AND (thing:Organization OR thing:Place)
      RETURN thing
      LIMIT $p.a16 + 1
    } AS found
  WITH place, size(found) > $p.a16 AS cut, found[0..$p.a16] AS inside
  WITH
    *,
    [
      thing IN inside
        WHERE thing:Community
          AND (thing:Organization OR thing:Community)
          AND coalesce(thing.count, 1) = 1
          AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
    ] AS communities,
    [
      thing IN inside
        WHERE thing:Unit
          AND (thing:Organization OR thing:Community)
          AND coalesce(thing.count, 1) = 1
          AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
    ] AS units,
    [
      thing IN inside
        WHERE thing:JointCommittee
          AND (thing:Organization OR thing:Community)
          AND coalesce(thing.count, 1) = 1
          AND coalesce(thing.qualifier, 'EXACT') <> 'SOME'
          AND coalesce(thing.certainty, 'STATED') <> 'MASKED'
    ] AS committees
  WITH
    *,
    COLLECT {
      UNWIND units AS unit
      WITH unit
      WHERE NOT coalesce(unit.kind, '') IN ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE']
      WITH unit
      ORDER BY unit.id
      RETURN {
        unit: unit,
        alone: NOT EXISTS {
          UNWIND [unit]
            + COLLECT {
              MATCH (unit)<-[of_unit:PARTY_ORGANIZATION_OF]-(party_of_unit:PartyOrganization)
              WHERE of_unit.validFrom <= $p.a4 AND of_unit.validTo >= $p.a4
              RETURN party_of_unit
            } AS part_of_unit
          CALL (part_of_unit) {
            WITH part_of_unit
            WHERE (part_of_unit:Organization OR part_of_unit:Community)
              AND coalesce(part_of_unit.count, 1) = 1
              AND coalesce(part_of_unit.qualifier, 'EXACT') <> 'SOME'
              AND coalesce(part_of_unit.certainty, 'STATED') <> 'MASKED'
            CALL (part_of_unit) {
              CALL (part_of_unit) {
                MATCH (part_of_unit)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                WHERE part.validFrom <= $p.a4
                  AND part.validTo >= $p.a4
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN third, [part] AS near
                UNION ALL
                MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN third, [reserved, seat] AS near
                UNION ALL
                MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a4
                  AND offers.validTo >= $p.a4
                  AND uses.validFrom <= $p.a4
                  AND uses.validTo >= $p.a4
                RETURN third, [offers, uses] AS near
              }
              CALL (third) {
                MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                WHERE part.validFrom <= $p.a4
                  AND part.validTo >= $p.a4
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN partner, [part] AS far
                UNION ALL
                MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN partner, [reserved, seat] AS far
                UNION ALL
                MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a4
                  AND offers.validTo >= $p.a4
                  AND uses.validFrom <= $p.a4
                  AND uses.validTo >= $p.a4
                RETURN partner, [offers, uses] AS far
              }
              WITH part_of_unit, partner, third, near, far
              WHERE partner <> part_of_unit
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
              MATCH (part_of_unit)-[link:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]-(tied_body)
              WHERE link.validFrom <= $p.a4
                AND link.validTo >= $p.a4
                AND tied_body <> part_of_unit
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
              MATCH (part_of_unit)-[leads:LEADS]-(tied_body)
              WHERE leads.validFrom <= $p.a4
                AND leads.validTo >= $p.a4
                AND tied_body <> part_of_unit
                AND (tied_body:Organization OR tied_body:Community)
                AND coalesce(tied_body.count, 1) = 1
                AND coalesce(tied_body.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(tied_body.certainty, 'STATED') <> 'MASKED'
                AND coalesce(leads.role, 'CORE') = 'CORE'
                AND endNode(leads):Organization
                AND NOT endNode(leads):JointCommittee
              WITH tied_body, leads, startNode(leads) AS leader
              MATCH (leader)-[core:LEADS]->(its_community:Community)
              WHERE core.role = 'CORE' AND core.validFrom <= $p.a4 AND core.validTo >= $p.a4
              RETURN
                tied_body AS partner,
                'CORE' AS reason,
                leads.id AS fact,
                null AS via,
                [leads, core] AS rels
              UNION ALL
              MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
              WHERE offers.validFrom <= $p.a4
                AND offers.validTo >= $p.a4
                AND of.validFrom <= $p.a4
                AND of.validTo >= $p.a4
                AND to.validFrom <= $p.a4
                AND to.validTo >= $p.a4
                AND tied_body <> part_of_unit
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
              MATCH (part_of_unit)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
              WHERE offers.validFrom <= $p.a4
                AND offers.validTo >= $p.a4
                AND of.validFrom <= $p.a4
                AND of.validTo >= $p.a4
                AND to.validFrom <= $p.a4
                AND to.validTo >= $p.a4
                AND tied_body <> part_of_unit
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
              CALL (part_of_unit) {
                MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(part_of_unit)
                WHERE membership.validFrom <= $p.a4 AND membership.validTo >= $p.a4
                RETURN tied_body AS partner, [membership] AS rels
                UNION ALL
                MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(part_of_unit:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                RETURN tied_body AS partner, [reserved, seat] AS rels
              }
              WITH part_of_unit, partner, rels
              WHERE partner <> part_of_unit
                AND (partner:Organization OR partner:Community)
                AND coalesce(partner.count, 1) = 1
                AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
              RETURN partner, 'MEMBERSHIP' AS reason, part_of_unit.id AS fact, null AS via, rels
              UNION ALL
              CALL (part_of_unit) {
                MATCH (part_of_unit)-[membership:MEMBER_OF|CHAIRS]->(tied_body)
                WHERE membership.validFrom <= $p.a4 AND membership.validTo >= $p.a4
                RETURN tied_body AS partner, [membership] AS rels
                UNION ALL
                MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
                WHERE reserved.validFrom <= $p.a4
                  AND reserved.validTo >= $p.a4
                  AND seat.validFrom <= $p.a4
                  AND seat.validTo >= $p.a4
                RETURN tied_body AS partner, [reserved, seat] AS rels
              }
              WITH part_of_unit, partner, rels
              WHERE partner <> part_of_unit
                AND (partner:Organization OR partner:Community)
                AND coalesce(partner.count, 1) = 1
                AND coalesce(partner.qualifier, 'EXACT') <> 'SOME'
                AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
              RETURN partner, 'MEMBERSHIP' AS reason, partner.id AS fact, null AS via, rels
            }
            RETURN partner, reason, fact, via, rels
          }
          WITH partner
          WHERE partner <> unit
          RETURN partner
        }
      }
    } AS residents
  WITH
    *,
    [each IN residents WHERE each.alone | each.unit] AS untied,
    [each IN residents WHERE NOT each.alone | each.unit] AS tiedUnits
  RETURN [
    size(tiedUnits),
    size(untied),
    NOT (size(untied) > $p.a17 OR size(tiedUnits) > $p.a17) AND NOT (cut)
  ] AS data
}
WITH
  place,
  q0,
  q1,
  q2,
  q3,
  q4,
  q5,
  q6,
  q7,
  q8,
  q9,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
  q16,
  q17,
  q18,
  q19,
  q20,
  q21,
  data AS q22
CALL () {
  RETURN [
    COLLECT {
      MATCH (joint_committee_341 WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a10
              AND lies.validTo >= $p.a9
              AND lies.validFrom <= lies.validTo
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH
        DISTINCT joint_committee_341,
        reduce(
          day_0 = $p.a9,
          fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) AS since_342,
        reduce(
          day_0 = $p.a10,
          fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        ) AS until_343
      WHERE since_342 <= until_343
      WITH DISTINCT joint_committee_341
      WHERE joint_committee_341:JointCommittee
        AND joint_committee_341.validFrom <= $p.a10
        AND joint_committee_341.validTo >= $p.a9
        AND joint_committee_341.validFrom <= joint_committee_341.validTo
      WITH joint_committee_341
      ORDER BY joint_committee_341.id
      LIMIT $p.a17
      RETURN [
        [
          [
            COLLECT {
              MATCH (joint_committee_341)<-[chairs_347:CHAIRS]-(entity_348)
              WHERE chairs_347.validFrom <= $p.a10
                AND chairs_347.validTo >= $p.a9
                AND chairs_347.validFrom <= chairs_347.validTo
              WITH chairs_347, entity_348
              ORDER BY entity_348.id, chairs_347.id
              LIMIT $p.a18
              RETURN [] AS row_0
            },
            COUNT {
              MATCH (joint_committee_341)<-[chairs_349:CHAIRS]-(entity_350)
              WHERE chairs_349.validFrom <= $p.a10
                AND chairs_349.validTo >= $p.a9
                AND chairs_349.validFrom <= chairs_349.validTo
            }
          ]
        ]
      ] AS row_0
    },
    COUNT {
      MATCH (joint_committee_344 WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a10
              AND lies.validTo >= $p.a9
              AND lies.validFrom <= lies.validTo
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH
        DISTINCT joint_committee_344,
        reduce(
          day_0 = $p.a9,
          fact_0 IN lies | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) AS since_345,
        reduce(
          day_0 = $p.a10,
          fact_0 IN lies | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        ) AS until_346
      WHERE since_345 <= until_346
      WITH DISTINCT joint_committee_344
      WHERE joint_committee_344:JointCommittee
        AND joint_committee_344.validFrom <= $p.a10
        AND joint_committee_344.validTo >= $p.a9
        AND joint_committee_344.validFrom <= joint_committee_344.validTo
    }
  ] AS data
}
WITH
  place,
  q0,
  q1,
  q2,
  q3,
  q4,
  q5,
  q6,
  q7,
  q8,
  q9,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
  q16,
  q17,
  q18,
  q19,
  q20,
  q21,
  q22,
  data AS q23
CALL () {
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
  WITH
    place,
    COLLECT {
      MATCH (lying WHERE true) (
        (inner)-[
          lies:PART_OF
            |LOCATED_IN
            |PARTY_ORGANIZATION_OF
            |LEADS
            WHERE lies.validFrom <= $p.a4
              AND lies.validTo >= $p.a4
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT lying
      LIMIT $p.a16 + 1
      RETURN lying
    } AS near
  WITH
    size(near) > $p.a16 AS cut,
    COLLECT {
      UNWIND near[0..$p.a16] AS lying
      CALL (lying) {
        WITH lying
        WHERE EXISTS { (lying)-[fact:REGISTERED_AT]->(other) }
        RETURN lying AS subject
        UNION ALL
        MATCH (lying)<-[fact:REGISTERED_AT]-(subject:MemberGroup|Post)
        WHERE fact.validFrom <= $p.a4 AND fact.validTo >= $p.a4
        RETURN subject
      }
      WITH subject
      LIMIT 5 * $p.a16 + 1
      WITH subject
      ORDER BY subject
      RETURN subject
    } AS met
  WITH
    cut OR size(met) > 5 * $p.a16 AS cut,
    [
      start IN [index IN range(0, size(met) - 1) WHERE index = 0 OR met[index].id <> met[index - 1].id]
        | met[start]
    ] AS subjects
  WITH cut OR size(subjects) > $p.a16 AS cut, subjects[0..$p.a16] AS subjects
  WITH
    cut,
    COLLECT {
      UNWIND subjects AS subject
      CALL (subject) {
        MATCH (subject)-[fact:REGISTERED_AT]->(other)
        WHERE fact.validFrom <= $p.a4 AND fact.validTo >= $p.a4 AND other <> subject
        RETURN
          count(DISTINCT CASE WHEN fact.condition IS NULL THEN other ELSE null END) >= 2 AS two,
          max(CASE WHEN coalesce(fact.form CONTAINS '双报到', false) THEN 1 ELSE 0 END) = 1 AS stated,
          count(*) AS facts,
          count(
            DISTINCT CASE
              WHEN NOT fact.termKnowledge = 'UNKNOWN'
                THEN CASE WHEN fact.condition IS NULL THEN other ELSE null END
            END
          ) >= 2
            OR max(
              CASE
                WHEN NOT fact.termKnowledge = 'UNKNOWN' AND coalesce(fact.form CONTAINS '双报到', false) THEN 1
                ELSE 0
              END
            ) = 1 AS dated
      }
      WITH subject, two, stated, facts, dated
      WHERE two OR stated
      ORDER BY subject.id
      RETURN {subject: subject, two: two, stated: stated, facts: facts, dated: dated}
    } AS found
  WITH
    cut,
    found,
    size(found) > $p.a17 OR any(each IN found[0..$p.a17] WHERE each.facts > $p.a17) AS shortened
  WITH
    *,
    COLLECT {
      MATCH (group:MemberGroup {situation: 'EMPLOYED'})
      WHERE group.validFrom <= $p.a4
        AND group.validTo >= $p.a4
        AND EXISTS {
          MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(host)
          WHERE at.validFrom <= $p.a4
            AND at.validTo >= $p.a4
            AND EXISTS {
              MATCH (host) (
                (inner)-[
                  lies:PART_OF
                    |LOCATED_IN
                    |PARTY_ORGANIZATION_OF
                    |LEADS
                    WHERE lies.validFrom <= $p.a4
                      AND lies.validTo >= $p.a4
                      AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
                ]->(outer)
              ){0,12} (asked_place:Entity {id: $p.a3})
            }
        }
      WITH group
      ORDER BY group.id
      LIMIT $p.a16 + 1
      WITH
        group,
        COLLECT {
          CALL (group) {
            MATCH (group)-[registered:REGISTERED_AT]->(unit:Unit|ServicePoint)
            WHERE registered.validFrom <= $p.a4 AND registered.validTo >= $p.a4
            RETURN unit.kind AS kind
            UNION ALL
            MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)-[serves:PARTY_ORGANIZATION_OF]->(unit)
            WHERE at.validFrom <= $p.a4
              AND at.validTo >= $p.a4
              AND serves.validFrom <= $p.a4
              AND serves.validTo >= $p.a4
            RETURN unit.kind AS kind
            UNION ALL
            MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)
            WHERE party.heldBy IS NOT NULL AND at.validFrom <= $p.a4 AND at.validTo >= $p.a4
            RETURN party.heldBy AS kind
          }
          WITH DISTINCT kind
          WHERE kind IS NOT NULL
          RETURN kind
        } AS kinds
      RETURN {
        id: group.id,
        members: group.count,
        exact: coalesce(group.qualifier, 'EXACT') = 'EXACT',
        kind: CASE WHEN size(kinds) = 1 THEN kinds[0] END,
        registrations: COLLECT {
          MATCH (group)-[registered:REGISTERED_AT]->(community:Place)
          WHERE registered.validFrom <= $p.a4 AND registered.validTo >= $p.a4
          RETURN {
            community: community,
            number: coalesce(registered.count, CASE WHEN registered.condition IS NULL THEN group.count END)
          }
        }
      }
    } AS every
  WITH found, shortened, cut OR size(every) > $p.a16 AS cut, every[0..$p.a16] AS groups
  RETURN [
    [
      size(groups),
      reduce(
        total = 0,
        group IN [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ] | total
          + group.members
      ),
      reduce(
        registered = 0,
        group IN [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ] | registered
          + CASE
            WHEN reduce(
              largest = 0,
              each IN group.registrations | CASE WHEN each.number > largest THEN each.number ELSE largest END
            ) > group.members
              THEN group.members
            ELSE reduce(
              largest = 0,
              each IN group.registrations | CASE WHEN each.number > largest THEN each.number ELSE largest END
            )
          END
      ),
      reduce(
        registered = 0,
        group IN [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ] | registered
          + CASE
            WHEN reduce(total = 0, each IN group.registrations | total + each.number) > group.members
              THEN group.members
            ELSE reduce(total = 0, each IN group.registrations | total + each.number)
          END
      ),
      CASE
        WHEN reduce(
          total = 0,
          group IN [
            group IN groups
              WHERE group.members IS NOT NULL
                AND group.registrations <> []
                AND all(each IN group.registrations WHERE each.number IS NOT NULL)
          ] | total
            + group.members
        ) > 0
          THEN toFloat(
            reduce(
              registered = 0,
              group IN [
                group IN groups
                  WHERE group.members IS NOT NULL
                    AND group.registrations <> []
                    AND all(each IN group.registrations WHERE each.number IS NOT NULL)
              ] | registered
                + CASE
                  WHEN reduce(
                    largest = 0,
                    each IN group.registrations | CASE
                      WHEN each.number > largest THEN each.number
                      ELSE largest
                    END
                  ) > group.members
                    THEN group.members
                  ELSE reduce(
                    largest = 0,
                    each IN group.registrations | CASE
                      WHEN each.number > largest THEN each.number
                      ELSE largest
                    END
                  )
                END
            )
          ) / reduce(
            total = 0,
            group IN [
              group IN groups
                WHERE group.members IS NOT NULL
                  AND group.registrations <> []
                  AND all(each IN group.registrations WHERE each.number IS NOT NULL)
            ] | total
              + group.members
          )
      END,
      CASE
        WHEN reduce(
          total = 0,
          group IN [
            group IN groups
              WHERE group.members IS NOT NULL
                AND group.registrations <> []
                AND all(each IN group.registrations WHERE each.number IS NOT NULL)
          ] | total
            + group.members
        ) > 0
          THEN toFloat(
            reduce(
              registered = 0,
              group IN [
                group IN groups
                  WHERE group.members IS NOT NULL
                    AND group.registrations <> []
                    AND all(each IN group.registrations WHERE each.number IS NOT NULL)
              ] | registered
                + CASE
                  WHEN reduce(total = 0, each IN group.registrations | total + each.number) > group.members
                    THEN group.members
                  ELSE reduce(total = 0, each IN group.registrations | total + each.number)
                END
            )
          ) / reduce(
            total = 0,
            group IN [
              group IN groups
                WHERE group.members IS NOT NULL
                  AND group.registrations <> []
                  AND all(each IN group.registrations WHERE each.number IS NOT NULL)
            ] | total
              + group.members
          )
      END,
      size(groups) - size(
        [
          group IN groups
            WHERE group.members IS NOT NULL
              AND group.registrations <> []
              AND all(each IN group.registrations WHERE each.number IS NOT NULL)
        ]
      )
    ],
    NOT (shortened) AND NOT (cut)
  ] AS data
}
WITH
  place,
  q0,
  q1,
  q2,
  q3,
  q4,
  q5,
  q6,
  q7,
  q8,
  q9,
  q10,
  q11,
  q12,
  q13,
  q14,
  q15,
  q16,
  q17,
  q18,
  q19,
  q20,
  q21,
  q22,
  q23,
  data AS q24
RETURN [
  [place.name, place.nameEn],
  [
    q0,
    q1,
    q2,
    q3,
    q4,
    q5,
    q6,
    q7,
    q8,
    q9,
    q10,
    q11,
    q12,
    q13,
    q14,
    q15,
    q16,
    q17,
    q18,
    q19,
    q20,
    q21,
    q22,
    q23,
    q24
  ],
  [[l_0 IN labels(place) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], place.id, place.name]
] AS data;
