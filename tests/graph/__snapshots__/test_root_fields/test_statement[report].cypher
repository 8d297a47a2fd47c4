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
// Database hits on the invented network: 55000 at most

// report
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-01-01'), a5: date('2026-06-30'), a6: date('2026-06-30'), a7: 20000, a8: 2000, a9: 1000, a10: 20, a11: 1, a12: 'SOME', a13: 'MASKED', a14: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a15: date('2026-01-01'), a16: 'FULFILLED', a17: ['CLAIMED', 'FULFILLED'], a18: 'ENDED', a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH
  *,
  COLLECT {
    MATCH (owner_2 WHERE true) (
      (inner_5)-[
        lies_6:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_6.validFrom <= $p.a5
            AND lies_6.validTo >= $p.a4
            AND lies_6.validFrom <= lies_6.validTo
            AND (type(lies_6) <> 'LEADS' OR lies_6.role = 'CORE' AND outer_7:Place)
      ]->(outer_7)
    ){0,12} (asked_place_8:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_2,
      reduce(
        day_0 = $p.a4,
        fact_0 IN lies_6 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_3,
      reduce(
        day_0 = $p.a5,
        fact_0 IN lies_6 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_4
    WHERE since_3 <= until_4
    RETURN [owner_2, since_3, until_4]
  } AS around_9
WITH
  *,
  COLLECT {
    UNWIND around_9 AS row_10
    WITH row_10[0] AS owner_2, row_10[1] AS since_3, row_10[2] AS until_4
    CALL (owner_2, since_3, until_4) {
      WITH owner_2 AS thing_1
      WHERE thing_1:Activity|JointCommittee|Project|Resource
      RETURN thing_1
      UNION ALL
      MATCH (thing_1)<-[relation_11:CLAIMS|COMMITS|HAS_NEED|HOSTS|LEADS|OFFERS|PARTY_TO|RAISED]-(owner_2)
      WHERE relation_11.validFrom <= $p.a5
        AND relation_11.validTo >= $p.a4
        AND relation_11.validFrom <= relation_11.validTo
        AND thing_1:Activity|Agreement|Commitment|Matter|Need|Project|Resource
        AND (type(relation_11) <> 'CLAIMS' OR thing_1:Project)
      WITH *
      WHERE reduce(
        day_0 = since_3,
        fact_0 IN [relation_11] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_4,
        fact_0 IN [relation_11] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_1
      UNION ALL
      MATCH (between_13)-[relation_14:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_2)
      WHERE relation_14.validFrom <= $p.a5
        AND relation_14.validTo >= $p.a4
        AND relation_14.validFrom <= relation_14.validTo
        AND between_13:MemberGroup|Post
        AND (type(relation_14) <> 'REGISTERED_AT' OR between_13:MemberGroup)
      MATCH (thing_1)<-[relation_12:HAS_NEED|OFFERS|PARTY_TO|RAISED]-(between_13)
      WHERE relation_12.validFrom <= $p.a5
        AND relation_12.validTo >= $p.a4
        AND relation_12.validFrom <= relation_12.validTo
        AND thing_1:Agreement|Matter|Need|Resource
      WITH *
      WHERE reduce(
        day_0 = since_3,
        fact_0 IN [relation_12, relation_14] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_4,
        fact_0 IN [relation_12, relation_14] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_1
      UNION ALL
      MATCH (between_16)<-[relation_17:HAS_NEED|OFFERS|PARTY_TO]-(owner_2)
      WHERE relation_17.validFrom <= $p.a5
        AND relation_17.validTo >= $p.a4
        AND relation_17.validFrom <= relation_17.validTo
        AND between_16:Agreement|Need|Resource
      MATCH (thing_1)-[relation_15:ANSWERS|OF|UNDER]->(between_16)
      WHERE relation_15.validFrom <= $p.a5
        AND relation_15.validTo >= $p.a4
        AND relation_15.validFrom <= relation_15.validTo
        AND thing_1:Commitment|Project|Share
        AND (type(relation_15) <> 'UNDER' OR thing_1:Commitment)
      WITH *
      WHERE reduce(
        day_0 = since_3,
        fact_0 IN [relation_15, relation_17] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_4,
        fact_0 IN [relation_15, relation_17] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_1
      UNION ALL
      MATCH (between_21)-[relation_22:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_2)
      WHERE relation_22.validFrom <= $p.a5
        AND relation_22.validTo >= $p.a4
        AND relation_22.validFrom <= relation_22.validTo
        AND between_21:MemberGroup|Post
        AND (type(relation_22) <> 'REGISTERED_AT' OR between_21:MemberGroup)
      MATCH (between_19)<-[relation_20:HAS_NEED|OFFERS|PARTY_TO]-(between_21)
      WHERE relation_20.validFrom <= $p.a5
        AND relation_20.validTo >= $p.a4
        AND relation_20.validFrom <= relation_20.validTo
        AND between_19:Agreement|Need|Resource
      MATCH (thing_1)-[relation_18:ANSWERS|OF|UNDER]->(between_19)
      WHERE relation_18.validFrom <= $p.a5
        AND relation_18.validTo >= $p.a4
        AND relation_18.validFrom <= relation_18.validTo
        AND thing_1:Commitment|Project|Share
        AND (type(relation_18) <> 'UNDER' OR thing_1:Commitment)
      WITH *
      WHERE reduce(
        day_0 = since_3,
        fact_0 IN [relation_18, relation_20, relation_22] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_4,
        fact_0 IN [relation_18, relation_20, relation_22] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_1
      UNION ALL
      MATCH (thing_1)-[relation_23:ASSIGNED_TO|OF|TO]->(owner_2)
      WHERE relation_23.validFrom <= $p.a5
        AND relation_23.validTo >= $p.a4
        AND relation_23.validFrom <= relation_23.validTo
        AND thing_1:Matter|Share
      WITH *
      WHERE reduce(
        day_0 = since_3,
        fact_0 IN [relation_23] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_4,
        fact_0 IN [relation_23] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_1
      UNION ALL
      MATCH (between_25)-[post_of_26:POST_OF]->(owner_2)
      WHERE post_of_26.validFrom <= $p.a5
        AND post_of_26.validTo >= $p.a4
        AND post_of_26.validFrom <= post_of_26.validTo
        AND between_25:Post
      MATCH (thing_1)-[assigned_to_24:ASSIGNED_TO]->(between_25)
      WHERE assigned_to_24.validFrom <= $p.a5
        AND assigned_to_24.validTo >= $p.a4
        AND assigned_to_24.validFrom <= assigned_to_24.validTo
        AND thing_1:Matter
      WITH *
      WHERE reduce(
        day_0 = since_3,
        fact_0 IN [assigned_to_24, post_of_26] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_4,
        fact_0 IN [assigned_to_24, post_of_26] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_1
    }
    WITH DISTINCT thing_1
    WHERE thing_1:Activity|Agreement|Commitment|JointCommittee|Matter|Need|Project|Resource|Share
    RETURN thing_1
  } AS of_place_27
WITH *, [x_0 IN of_place_27 WHERE x_0:JointCommittee] AS of_place_28
WITH
  *,
  COLLECT {
    MATCH (owner_37 WHERE true) (
      (inner_38)-[
        lies_39:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_39.validFrom <= $p.a6
            AND lies_39.validTo >= $p.a6
            AND (type(lies_39) <> 'LEADS' OR lies_39.role = 'CORE' AND outer_40:Place)
      ]->(outer_40)
    ){0,12} (asked_place_41:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT owner_37
    RETURN owner_37
  } AS around_42
WITH
  *,
  COLLECT {
    UNWIND around_42 AS owner_37
    WITH owner_37
    CALL (owner_37) {
      WITH owner_37 AS thing_36
      WHERE thing_36:Community|JointCommittee|PartyOrganization|ServicePoint|Unit
      RETURN thing_36
      UNION ALL
      MATCH (thing_36)<-[has_need_43:HAS_NEED]-(owner_37)
      WHERE has_need_43.validFrom <= $p.a6 AND has_need_43.validTo >= $p.a6 AND thing_36:Need
      RETURN thing_36
      UNION ALL
      MATCH (between_45)-[relation_46:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_37)
      WHERE relation_46.validFrom <= $p.a6
        AND relation_46.validTo >= $p.a6
        AND between_45:MemberGroup|Post
        AND (type(relation_46) <> 'REGISTERED_AT' OR between_45:MemberGroup)
      MATCH (thing_36)<-[has_need_44:HAS_NEED]-(between_45)
      WHERE has_need_44.validFrom <= $p.a6 AND has_need_44.validTo >= $p.a6 AND thing_36:Need
      RETURN thing_36
    }
    WITH DISTINCT thing_36
    WHERE thing_36:Community|JointCommittee|Need|PartyOrganization|ServicePoint|Unit
    RETURN thing_36
  } AS of_place_47
WITH *, [x_0 IN of_place_47 WHERE x_0:Community] AS of_place_48
WITH *, [x_0 IN of_place_47 WHERE x_0:PartyOrganization] AS of_place_50
WITH *, [x_0 IN of_place_47 WHERE x_0:JointCommittee] AS of_place_52
WITH *, [x_0 IN of_place_47 WHERE x_0:Unit] AS of_place_54
WITH *, [x_0 IN of_place_47 WHERE x_0:Organization] AS of_place_58
WITH *, [x_0 IN of_place_27 WHERE x_0:Agreement] AS of_place_68
WITH *, [x_0 IN of_place_27 WHERE x_0:Commitment] AS of_place_70
WITH *, [x_0 IN of_place_27 WHERE x_0:Resource] AS of_place_74
WITH *, [x_0 IN of_place_27 WHERE x_0:Share] AS of_place_76
WITH *, [x_0 IN of_place_27 WHERE x_0:Need] AS of_place_80
WITH *, [x_0 IN of_place_47 WHERE x_0:Need] AS of_place_84
WITH *, [x_0 IN of_place_27 WHERE x_0:Project] AS of_place_86
WITH *, [x_0 IN of_place_27 WHERE x_0:Activity] AS of_place_90
WITH *, [x_0 IN of_place_27 WHERE x_0:Matter] AS of_place_97
WITH
  *,
  COLLECT {
    UNWIND around_9 AS row_107
    WITH row_107[0] AS owner_100, row_107[1] AS since_101, row_107[2] AS until_102
    CALL (owner_100, since_101, until_102) {
      WITH owner_100 AS thing_99
      WHERE thing_99:Activity|Project|Resource
      RETURN thing_99
      UNION ALL
      MATCH (thing_99)<-[relation_108:CLAIMS|HAS_NEED|HOSTS|LEADS|OFFERS|PARTY_TO|RAISED]-(owner_100)
      WHERE thing_99:Activity|Agreement|Matter|Need|Project|Resource
        AND (type(relation_108) <> 'CLAIMS' OR thing_99:Project)
      RETURN thing_99
      UNION ALL
      MATCH (thing_99)-[relation_109:ASSIGNED_TO|OF|PART_OF|TO]->(owner_100)
      WHERE thing_99:Activity|Matter|Project|Resource|Share
      RETURN thing_99
      UNION ALL
      MATCH (between_111)-[relation_112:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_100)
      WHERE relation_112.validFrom <= $p.a5
        AND relation_112.validTo >= $p.a4
        AND relation_112.validFrom <= relation_112.validTo
        AND between_111:MemberGroup|Post
        AND (type(relation_112) <> 'REGISTERED_AT' OR between_111:MemberGroup)
      MATCH (thing_99)<-[relation_110:HAS_NEED|OFFERS|PARTY_TO|RAISED]-(between_111)
      WHERE thing_99:Agreement|Matter|Need|Resource
      WITH *
      WHERE reduce(
        day_0 = since_101,
        fact_0 IN [relation_112] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_102,
        fact_0 IN [relation_112] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_99
      UNION ALL
      MATCH (between_114)-[post_of_115:POST_OF]->(owner_100)
      WHERE post_of_115.validFrom <= $p.a5
        AND post_of_115.validTo >= $p.a4
        AND post_of_115.validFrom <= post_of_115.validTo
        AND between_114:Post
      MATCH (thing_99)-[assigned_to_113:ASSIGNED_TO]->(between_114)
      WHERE thing_99:Matter
      WITH *
      WHERE reduce(
        day_0 = since_101,
        fact_0 IN [post_of_115] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) <= reduce(
        day_0 = until_102,
        fact_0 IN [post_of_115] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      )
      RETURN thing_99
      UNION ALL
      MATCH (between_117)<-[has_need_or_offers_118:HAS_NEED|OFFERS]-(owner_100)
      WHERE has_need_or_offers_118.validFrom <= $p.a5
        AND has_need_or_offers_118.validTo >= $p.a4
        AND has_need_or_offers_118.validFrom <= has_need_or_offers_118.validTo
        AND between_117:Need|Resource
      MATCH (thing_99)-[answers_or_of_116:ANSWERS|OF]->(between_117)
      WHERE thing_99:Project|Share
      WITH *
      WHERE reduce(
        day_0 = since_101,
        fact_0 IN [has_need_or_offers_118] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_102,
        fact_0 IN [has_need_or_offers_118] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_99
      UNION ALL
      MATCH (between_122)-[relation_123:POST_OF|REGISTERED_AT|SUBORDINATE_TO]->(owner_100)
      WHERE relation_123.validFrom <= $p.a5
        AND relation_123.validTo >= $p.a4
        AND relation_123.validFrom <= relation_123.validTo
        AND between_122:MemberGroup|Post
        AND (type(relation_123) <> 'REGISTERED_AT' OR between_122:MemberGroup)
      MATCH (between_120)<-[has_need_or_offers_121:HAS_NEED|OFFERS]-(between_122)
      WHERE has_need_or_offers_121.validFrom <= $p.a5
        AND has_need_or_offers_121.validTo >= $p.a4
        AND has_need_or_offers_121.validFrom <= has_need_or_offers_121.validTo
        AND between_120:Need|Resource
      MATCH (thing_99)-[answers_or_of_119:ANSWERS|OF]->(between_120)
      WHERE thing_99:Project|Share
      WITH *
      WHERE reduce(
        day_0 = since_101,
        fact_0 IN [has_need_or_offers_121, relation_123] | CASE
          WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
          ELSE day_0
        END
      ) <= reduce(
        day_0 = until_102,
        fact_0 IN [has_need_or_offers_121, relation_123] | CASE
          WHEN fact_0.validTo < day_0 THEN fact_0.validTo
          ELSE day_0
        END
      )
      RETURN thing_99
    }
    WITH DISTINCT thing_99
    WHERE thing_99:Activity|Agreement|Matter|Need|Project|Resource|Share
    RETURN thing_99
  } AS of_place_124
WITH *, [x_0 IN of_place_124 WHERE x_0:Agreement] AS of_place_125
WITH *, [x_0 IN of_place_124 WHERE x_0:Resource] AS of_place_129
WITH *, [x_0 IN of_place_124 WHERE x_0:Share] AS of_place_133
WITH *, [x_0 IN of_place_124 WHERE x_0:Need] AS of_place_137
WITH *, [x_0 IN of_place_124 WHERE x_0:Project] AS of_place_141
WITH *, [x_0 IN of_place_124 WHERE x_0:Activity] AS of_place_145
WITH *, [x_0 IN of_place_124 WHERE x_0:Matter] AS of_place_149
CALL () {
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
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
            WHERE lies.validFrom <= $p.a6
              AND lies.validTo >= $p.a6
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT thing
      WHERE thing.validFrom <= $p.a6 AND thing.validTo >= $p.a6 AND (thing:Organization OR thing:Place)
      RETURN thing
      LIMIT $p.a7 + 1
    } AS found
  WITH place, size(found) > $p.a7 AS cut, found[0..$p.a7] AS inside
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
      WHERE (unit:Organization OR unit:Community)
        AND coalesce(unit.count, 1) = 1
        AND coalesce(unit.qualifier, 'EXACT') <> 'SOME'
        AND coalesce(unit.certainty, 'STATED') <> 'MASKED'
        AND NOT coalesce(unit.kind, '') IN ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE']
      WITH unit
      ORDER BY unit.id
      RETURN {
        unit: unit,
        alone: NOT EXISTS {
          UNWIND [unit]
            + COLLECT {
              MATCH (unit)<-[of_unit:PARTY_ORGANIZATION_OF]-(party_of_unit:PartyOrganization)
              WHERE of_unit.validFrom <= $p.a6 AND of_unit.validTo >= $p.a6
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
                WHERE part.validFrom <= $p.a6
                  AND part.validTo >= $p.a6
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN third, [part] AS near
                UNION ALL
                MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a6
                  AND reserved.validTo >= $p.a6
                  AND seat.validFrom <= $p.a6
                  AND seat.validTo >= $p.a6
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN third, [reserved, seat] AS near
                UNION ALL
                MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a6
                  AND offers.validTo >= $p.a6
                  AND uses.validFrom <= $p.a6
                  AND uses.validTo >= $p.a6
                RETURN third, [offers, uses] AS near
              }
              CALL (third) {
                MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third:Agreement|JointCommittee|Project|Activity)
                WHERE part.validFrom <= $p.a6
                  AND part.validTo >= $p.a6
                  AND (
                    NOT third:JointCommittee
                      OR type(part) IN ['MEMBER_OF', 'CHAIRS']
                        AND coalesce(third.count, 1) = 1
                        AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                  )
                RETURN partner, [part] AS far
                UNION ALL
                MATCH (partner)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(third:JointCommittee)
                WHERE reserved.validFrom <= $p.a6
                  AND reserved.validTo >= $p.a6
                  AND seat.validFrom <= $p.a6
                  AND seat.validTo >= $p.a6
                  AND coalesce(third.count, 1) = 1
                  AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
                RETURN partner, [reserved, seat] AS far
                UNION ALL
                MATCH (partner)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
                WHERE offers.validFrom <= $p.a6
                  AND offers.validTo >= $p.a6
                  AND uses.validFrom <= $p.a6
                  AND uses.validTo >= $p.a6
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
              WHERE link.validFrom <= $p.a6
                AND link.validTo >= $p.a6
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
              WHERE leads.validFrom <= $p.a6
                AND leads.validTo >= $p.a6
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
              WHERE core.role = 'CORE' AND core.validFrom <= $p.a6 AND core.validTo >= $p.a6
              RETURN
                tied_body AS partner,
                'CORE' AS reason,
                leads.id AS fact,
                null AS via,
                [leads, core] AS rels
              UNION ALL
              MATCH (part_of_unit)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
              WHERE offers.validFrom <= $p.a6
                AND offers.validTo >= $p.a6
                AND of.validFrom <= $p.a6
                AND of.validTo >= $p.a6
                AND to.validFrom <= $p.a6
                AND to.validTo >= $p.a6
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
              WHERE offers.validFrom <= $p.a6
                AND offers.validTo >= $p.a6
                AND of.validFrom <= $p.a6
                AND of.validTo >= $p.a6
                AND to.validFrom <= $p.a6
                AND to.validTo >= $p.a6
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
                WHERE membership.validFrom <= $p.a6 AND membership.validTo >= $p.a6
                RETURN tied_body AS partner, [membership] AS rels
                UNION ALL
                MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(part_of_unit:JointCommittee)
                WHERE reserved.validFrom <= $p.a6
                  AND reserved.validTo >= $p.a6
                  AND seat.validFrom <= $p.a6
                  AND seat.validTo >= $p.a6
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
                WHERE membership.validFrom <= $p.a6 AND membership.validTo >= $p.a6
                RETURN tied_body AS partner, [membership] AS rels
                UNION ALL
                MATCH (part_of_unit)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
                WHERE reserved.validFrom <= $p.a6
                  AND reserved.validTo >= $p.a6
                  AND seat.validFrom <= $p.a6
                  AND seat.validTo >= $p.a6
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
  WITH
    *,
    [
      size(tiedUnits),
      size(untied),
      COLLECT {
        UNWIND residents AS each
        WITH each.unit.kind AS kind, each.alone AS isAlone
        WITH
          kind,
          count(CASE WHEN isAlone THEN null ELSE 1 END) AS withTie,
          count(CASE WHEN isAlone THEN 1 END) AS withoutTie
        ORDER BY kind
        RETURN [kind, withTie, withoutTie] AS row_0
      },
      NOT (size(untied) > $p.a8 OR size(tiedUnits) > $p.a8) AND NOT (cut)
    ] AS data
  RETURN data AS q0
}
CALL () {
  MATCH (place:Entity {id: $p.a3})
  WHERE place:Place
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
            WHERE lies.validFrom <= $p.a6
              AND lies.validTo >= $p.a6
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT lying
      LIMIT $p.a7 + 1
      RETURN lying
    } AS near
  WITH
    size(near) > $p.a7 AS cut,
    COLLECT {
      UNWIND near[0..$p.a7] AS lying
      CALL (lying) {
        WITH lying
        WHERE EXISTS { (lying)-[fact:REGISTERED_AT]->(other) }
        RETURN lying AS subject
        UNION ALL
        MATCH (lying)<-[fact:REGISTERED_AT]-(subject:MemberGroup|Post)
        WHERE fact.validFrom <= $p.a6 AND fact.validTo >= $p.a6
        RETURN subject
      }
      WITH subject
      LIMIT 5 * $p.a7 + 1
      WITH subject
      ORDER BY subject
      RETURN subject
    } AS met
  WITH
    cut OR size(met) > 5 * $p.a7 AS cut,
    [
      start IN [index IN range(0, size(met) - 1) WHERE index = 0 OR met[index].id <> met[index - 1].id]
        | met[start]
    ] AS subjects
  WITH cut OR size(subjects) > $p.a7 AS cut, subjects[0..$p.a7] AS subjects
  WITH
    cut,
    COLLECT {
      UNWIND subjects AS subject
      CALL (subject) {
        MATCH (subject)-[fact:REGISTERED_AT]->(other)
        WHERE fact.validFrom <= $p.a6 AND fact.validTo >= $p.a6 AND other <> subject
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
  WITH cut, found, size(found) > $p.a8 OR any(each IN found[0..$p.a8] WHERE each.facts > $p.a8) AS shortened
  WITH
    *,
    COLLECT {
      MATCH (group:MemberGroup {situation: 'EMPLOYED'})
      WHERE group.validFrom <= $p.a6
        AND group.validTo >= $p.a6
        AND EXISTS {
          MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(host)
          WHERE at.validFrom <= $p.a6
            AND at.validTo >= $p.a6
            AND EXISTS {
              MATCH (host) (
                (inner)-[
                  lies:PART_OF
                    |LOCATED_IN
                    |PARTY_ORGANIZATION_OF
                    |LEADS
                    WHERE lies.validFrom <= $p.a6
                      AND lies.validTo >= $p.a6
                      AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
                ]->(outer)
              ){0,12} (asked_place:Entity {id: $p.a3})
            }
        }
      WITH group
      ORDER BY group.id
      LIMIT $p.a7 + 1
      WITH
        group,
        COLLECT {
          CALL (group) {
            MATCH (group)-[registered:REGISTERED_AT]->(unit:Unit|ServicePoint)
            WHERE registered.validFrom <= $p.a6 AND registered.validTo >= $p.a6
            RETURN unit.kind AS kind
            UNION ALL
            MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)-[serves:PARTY_ORGANIZATION_OF]->(unit)
            WHERE at.validFrom <= $p.a6
              AND at.validTo >= $p.a6
              AND serves.validFrom <= $p.a6
              AND serves.validTo >= $p.a6
            RETURN unit.kind AS kind
            UNION ALL
            MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)
            WHERE party.heldBy IS NOT NULL AND at.validFrom <= $p.a6 AND at.validTo >= $p.a6
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
          WHERE registered.validFrom <= $p.a6 AND registered.validTo >= $p.a6
          RETURN {
            community: community,
            number: coalesce(registered.count, CASE WHEN registered.condition IS NULL THEN group.count END)
          }
        }
      }
    } AS every
  WITH found, shortened, cut OR size(every) > $p.a7 AS cut, every[0..$p.a7] AS groups
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
  ] AS q1
}
CALL (*) {
  RETURN COLLECT {
    UNWIND of_place_28 AS committee
    WITH committee
    WHERE committee.validFrom <= $p.a5
      AND committee.validTo >= $p.a4
      AND committee.validFrom <= committee.validTo
      AND (committee:Organization OR committee:Community)
      AND coalesce(committee.count, 1) = 1
      AND coalesce(committee.qualifier, 'EXACT') <> 'SOME'
      AND coalesce(committee.certainty, 'STATED') <> 'MASKED'
    WITH committee
    ORDER BY committee.id
    LIMIT $p.a8 + 1
    WITH
      committee,
      committee.meetingRhythm AS rhythm,
      toString(committee.validFrom) AS since,
      toString(committee.validTo) AS until,
      COLLECT {
        MATCH (committee)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
        WHERE hosts.validFrom <= $p.a5 AND hosts.validTo >= $p.a4 AND hosts.validFrom <= hosts.validTo
        WITH DISTINCT meeting
        ORDER BY meeting.validFrom, meeting.id
        LIMIT $p.a8 + 1
        RETURN toString(meeting.validFrom)
      } AS days,
      COLLECT {
        MATCH (committee)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
        WHERE NOT coalesce(any(fact_0 IN [hosts, meeting] WHERE fact_0.status = 'PLANNED'), false)
          AND NOT coalesce(any(fact_0 IN [hosts, meeting] WHERE fact_0.status = 'PROPOSED'), false)
          AND any(
            fact_0 IN [hosts, meeting]
              WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
                AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
          )
        WITH DISTINCT meeting
        LIMIT $p.a8 + 1
        RETURN coalesce(meeting.startDate, '')
      } AS doubtful
    RETURN [rhythm, since, until, days, doubtful, []]
  } AS q2
}
CALL (*) {
  RETURN [
    COLLECT {
      UNWIND of_place_28 AS joint_committee_29
      WITH joint_committee_29
      WHERE joint_committee_29.validFrom <= $p.a5
        AND joint_committee_29.validTo >= $p.a4
        AND joint_committee_29.validFrom <= joint_committee_29.validTo
      WITH joint_committee_29
      ORDER BY joint_committee_29.id
      LIMIT $p.a9
      RETURN [
        [
          [
            COLLECT {
              MATCH (joint_committee_29)<-[chairs_31:CHAIRS]-(entity_32)
              WHERE chairs_31.validFrom <= $p.a5
                AND chairs_31.validTo >= $p.a4
                AND chairs_31.validFrom <= chairs_31.validTo
              WITH chairs_31, entity_32
              ORDER BY entity_32.id, chairs_31.id
              LIMIT $p.a10
              RETURN [] AS row_0
            },
            COUNT {
              MATCH (joint_committee_29)<-[chairs_33:CHAIRS]-(entity_34)
              WHERE chairs_33.validFrom <= $p.a5
                AND chairs_33.validTo >= $p.a4
                AND chairs_33.validFrom <= chairs_33.validTo
            }
          ]
        ]
      ] AS row_0
    },
    COUNT {
      UNWIND of_place_28 AS joint_committee_30
      WITH joint_committee_30
      WHERE joint_committee_30.validFrom <= $p.a5
        AND joint_committee_30.validTo >= $p.a4
        AND joint_committee_30.validFrom <= joint_committee_30.validTo
    }
  ] AS q3
}
CALL (*) {
  UNWIND of_place_48 AS community_35
  WITH community_35
  WHERE community_35.validFrom <= $p.a6 AND community_35.validTo >= $p.a6
  WITH
    [] AS keys,
    community_35.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(community_35.count <> $p.a11, false)
            OR coalesce(community_35.qualifier = $p.a12, false)
            OR coalesce(community_35.certainty = $p.a13, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q4
}
CALL (*) {
  UNWIND of_place_50 AS party_organization_49
  WITH party_organization_49
  WHERE party_organization_49.validFrom <= $p.a6 AND party_organization_49.validTo >= $p.a6
  WITH
    [toString(party_organization_49.kind)] AS keys,
    party_organization_49.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(party_organization_49.count <> $p.a11, false)
            OR coalesce(party_organization_49.qualifier = $p.a12, false)
            OR coalesce(party_organization_49.certainty = $p.a13, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q5
}
CALL (*) {
  UNWIND of_place_52 AS joint_committee_51
  WITH joint_committee_51
  WHERE joint_committee_51.validFrom <= $p.a6 AND joint_committee_51.validTo >= $p.a6
  WITH
    [toString(joint_committee_51.kind)] AS keys,
    joint_committee_51.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(joint_committee_51.count <> $p.a11, false)
            OR coalesce(joint_committee_51.qualifier = $p.a12, false)
            OR coalesce(joint_committee_51.certainty = $p.a13, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q6
}
CALL (*) {
  UNWIND of_place_54 AS unit_53
  WITH unit_53
  WHERE unit_53.validFrom <= $p.a6 AND unit_53.validTo >= $p.a6
  WITH
    [toString(unit_53.kind)] AS keys,
    unit_53.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(unit_53.count <> $p.a11, false)
              OR coalesce(unit_53.qualifier = $p.a12, false)
              OR coalesce(unit_53.certainty = $p.a13, false)
          )
        )
          AND (NOT coalesce(unit_53.kind IN $p.a14, false))
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q7
}
CALL (*) {
  UNWIND of_place_58 AS organization_55
  WITH organization_55
  WHERE organization_55.validFrom <= $p.a6 AND organization_55.validTo >= $p.a6
  WITH
    [toString(organization_55.kind)] AS keys,
    organization_55.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(organization_55.count <> $p.a11, false)
              OR coalesce(organization_55.qualifier = $p.a12, false)
              OR coalesce(organization_55.certainty = $p.a13, false)
          )
        )
          AND EXISTS {
            MATCH (organization_55)-[member_of_56:MEMBER_OF]->(organization_57)
            WHERE member_of_56.validFrom <= $p.a6
              AND member_of_56.validTo >= $p.a6
              AND (organization_57:JointCommittee AND true)
          }
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q8
}
CALL (*) {
  UNWIND of_place_68 AS agreement_59
  WITH agreement_59
  WHERE agreement_59.validFrom <= $p.a5
    AND agreement_59.validTo >= $p.a4
    AND agreement_59.validFrom <= agreement_59.validTo
  WITH
    [toString(agreement_59.kind)] AS keys,
    agreement_59.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT agreement_59.startDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_59.startDate, 'XX', '01')
                + substring('0001-01-01', size(agreement_59.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN agreement_59.startDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_59.startDate) = 4 OR substring(agreement_59.startDate, 5, 2) = 'XX'
              THEN date(left(agreement_59.startDate, 4) + '-12-31')
            WHEN size(agreement_59.startDate) = 7 OR substring(agreement_59.startDate, 8, 2) = 'XX'
              THEN date(left(agreement_59.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_59.startDate)
          END <= $p.a6
      ),
      (
        agreement_59.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_59.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_59.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_59.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_59.startDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_59.startDate) = 4 OR substring(agreement_59.startDate, 5, 2) = 'XX'
                        THEN date(left(agreement_59.startDate, 4) + '-12-31')
                      WHEN size(agreement_59.startDate) = 7 OR substring(agreement_59.startDate, 8, 2) = 'XX'
                        THEN date(left(agreement_59.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_59.startDate)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_59.startDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_59.startDate) = 4 OR substring(agreement_59.startDate, 5, 2) = 'XX'
                      THEN date(left(agreement_59.startDate, 4) + '-12-31')
                    WHEN size(agreement_59.startDate) = 7 OR substring(agreement_59.startDate, 8, 2) = 'XX'
                      THEN date(left(agreement_59.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_59.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_59.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_59.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_59.startDate))
                      )
                  END > $p.a6,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (agreement_59)-[renews_60:RENEWS]->(agreement_61)
          WHERE renews_60.validFrom <= $p.a5
            AND renews_60.validTo >= $p.a4
            AND renews_60.validFrom <= renews_60.validTo
        }
          AND (
            CASE
              WHEN NOT agreement_59.startDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_59.startDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_59.startDate))
                )
            END >= $p.a15
              AND CASE
                WHEN agreement_59.startDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_59.startDate) = 4 OR substring(agreement_59.startDate, 5, 2) = 'XX'
                  THEN date(left(agreement_59.startDate, 4) + '-12-31')
                WHEN size(agreement_59.startDate) = 7 OR substring(agreement_59.startDate, 8, 2) = 'XX'
                  THEN date(left(agreement_59.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_59.startDate)
              END <= $p.a6
          )
      ),
      (
        EXISTS {
          MATCH (agreement_59)-[renews_62:RENEWS]->(agreement_63)
          WHERE renews_62.validFrom <= $p.a5
            AND renews_62.validTo >= $p.a4
            AND renews_62.validFrom <= renews_62.validTo
        }
          AND (
            agreement_59.startDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_59.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_59.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_59.startDate))
                          )
                      END >= $p.a15,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_59.startDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_59.startDate) = 4
                            OR substring(agreement_59.startDate, 5, 2) = 'XX'
                            THEN date(left(agreement_59.startDate, 4) + '-12-31')
                          WHEN size(agreement_59.startDate) = 7
                            OR substring(agreement_59.startDate, 8, 2) = 'XX'
                            THEN date(left(agreement_59.startDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_59.startDate)
                        END <= $p.a6,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_59.startDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_59.startDate) = 4
                          OR substring(agreement_59.startDate, 5, 2) = 'XX'
                          THEN date(left(agreement_59.startDate, 4) + '-12-31')
                        WHEN size(agreement_59.startDate) = 7
                          OR substring(agreement_59.startDate, 8, 2) = 'XX'
                          THEN date(left(agreement_59.startDate, 7) + '-01')
                            + duration('P1M') - duration('P1D')
                        ELSE date(agreement_59.startDate)
                      END < $p.a15,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_59.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_59.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_59.startDate))
                          )
                      END > $p.a6,
                      false
                    )
                )
              )
          )
      ),
      (
        CASE
          WHEN NOT agreement_59.endDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_59.endDate, 'XX', '01') + substring('0001-01-01', size(agreement_59.endDate))
            )
        END >= $p.a15
          AND CASE
            WHEN agreement_59.endDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_59.endDate) = 4 OR substring(agreement_59.endDate, 5, 2) = 'XX'
              THEN date(left(agreement_59.endDate, 4) + '-12-31')
            WHEN size(agreement_59.endDate) = 7 OR substring(agreement_59.endDate, 8, 2) = 'XX'
              THEN date(left(agreement_59.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_59.endDate)
          END <= $p.a6
      ),
      (
        agreement_59.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_59.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_59.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_59.endDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_59.endDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_59.endDate) = 4 OR substring(agreement_59.endDate, 5, 2) = 'XX'
                        THEN date(left(agreement_59.endDate, 4) + '-12-31')
                      WHEN size(agreement_59.endDate) = 7 OR substring(agreement_59.endDate, 8, 2) = 'XX'
                        THEN date(left(agreement_59.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_59.endDate)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_59.endDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_59.endDate) = 4 OR substring(agreement_59.endDate, 5, 2) = 'XX'
                      THEN date(left(agreement_59.endDate, 4) + '-12-31')
                    WHEN size(agreement_59.endDate) = 7 OR substring(agreement_59.endDate, 8, 2) = 'XX'
                      THEN date(left(agreement_59.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_59.endDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_59.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_59.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_59.endDate))
                      )
                  END > $p.a6,
                  false
                )
            )
          )
      ),
      (
        (
          NOT EXISTS {
            MATCH (agreement_59)<-[renews_64:RENEWS]-(agreement_65)
            WHERE renews_64.validFrom <= $p.a5
              AND renews_64.validTo >= $p.a4
              AND renews_64.validFrom <= renews_64.validTo
          }
        )
          AND (
            CASE
              WHEN NOT agreement_59.endDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_59.endDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_59.endDate))
                )
            END >= $p.a15
              AND CASE
                WHEN agreement_59.endDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_59.endDate) = 4 OR substring(agreement_59.endDate, 5, 2) = 'XX'
                  THEN date(left(agreement_59.endDate, 4) + '-12-31')
                WHEN size(agreement_59.endDate) = 7 OR substring(agreement_59.endDate, 8, 2) = 'XX'
                  THEN date(left(agreement_59.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_59.endDate)
              END <= $p.a6
          )
      ),
      (
        (
          NOT EXISTS {
            MATCH (agreement_59)<-[renews_66:RENEWS]-(agreement_67)
            WHERE renews_66.validFrom <= $p.a5
              AND renews_66.validTo >= $p.a4
              AND renews_66.validFrom <= renews_66.validTo
          }
        )
          AND (
            agreement_59.endDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_59.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_59.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_59.endDate))
                          )
                      END >= $p.a15,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_59.endDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_59.endDate) = 4 OR substring(agreement_59.endDate, 5, 2) = 'XX'
                            THEN date(left(agreement_59.endDate, 4) + '-12-31')
                          WHEN size(agreement_59.endDate) = 7 OR substring(agreement_59.endDate, 8, 2) = 'XX'
                            THEN date(left(agreement_59.endDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_59.endDate)
                        END <= $p.a6,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_59.endDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_59.endDate) = 4 OR substring(agreement_59.endDate, 5, 2) = 'XX'
                          THEN date(left(agreement_59.endDate, 4) + '-12-31')
                        WHEN size(agreement_59.endDate) = 7 OR substring(agreement_59.endDate, 8, 2) = 'XX'
                          THEN date(left(agreement_59.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(agreement_59.endDate)
                      END < $p.a15,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_59.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_59.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_59.endDate))
                          )
                      END > $p.a6,
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
  RETURN collect([keys, counts, undated]) AS q9
}
CALL (*) {
  UNWIND of_place_70 AS commitment_69
  WITH commitment_69
  WHERE commitment_69.validFrom <= $p.a5
    AND commitment_69.validTo >= $p.a4
    AND commitment_69.validFrom <= commitment_69.validTo
  WITH
    [] AS keys,
    commitment_69.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        CASE
          WHEN NOT commitment_69.due STARTS WITH 'XX'
            THEN date(
              replace(commitment_69.due, 'XX', '01') + substring('0001-01-01', size(commitment_69.due))
            )
        END >= $p.a15
          AND CASE
            WHEN commitment_69.due STARTS WITH 'XX' THEN null
            WHEN size(commitment_69.due) = 4 OR substring(commitment_69.due, 5, 2) = 'XX'
              THEN date(left(commitment_69.due, 4) + '-12-31')
            WHEN size(commitment_69.due) = 7 OR substring(commitment_69.due, 8, 2) = 'XX'
              THEN date(left(commitment_69.due, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_69.due)
          END <= $p.a6
      ),
      (
        commitment_69.due IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_69.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_69.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_69.due))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_69.due STARTS WITH 'XX' THEN null
                      WHEN size(commitment_69.due) = 4 OR substring(commitment_69.due, 5, 2) = 'XX'
                        THEN date(left(commitment_69.due, 4) + '-12-31')
                      WHEN size(commitment_69.due) = 7 OR substring(commitment_69.due, 8, 2) = 'XX'
                        THEN date(left(commitment_69.due, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(commitment_69.due)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_69.due STARTS WITH 'XX' THEN null
                    WHEN size(commitment_69.due) = 4 OR substring(commitment_69.due, 5, 2) = 'XX'
                      THEN date(left(commitment_69.due, 4) + '-12-31')
                    WHEN size(commitment_69.due) = 7 OR substring(commitment_69.due, 8, 2) = 'XX'
                      THEN date(left(commitment_69.due, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(commitment_69.due)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_69.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_69.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_69.due))
                      )
                  END > $p.a6,
                  false
                )
            )
          )
      ),
      (
        (commitment_69.status = $p.a16 OR commitment_69.fulfilledOn IS NOT NULL)
          AND (
            CASE
              WHEN NOT commitment_69.due STARTS WITH 'XX'
                THEN date(
                  replace(commitment_69.due, 'XX', '01') + substring('0001-01-01', size(commitment_69.due))
                )
            END >= $p.a15
              AND CASE
                WHEN commitment_69.due STARTS WITH 'XX' THEN null
                WHEN size(commitment_69.due) = 4 OR substring(commitment_69.due, 5, 2) = 'XX'
                  THEN date(left(commitment_69.due, 4) + '-12-31')
                WHEN size(commitment_69.due) = 7 OR substring(commitment_69.due, 8, 2) = 'XX'
                  THEN date(left(commitment_69.due, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(commitment_69.due)
              END <= $p.a6
          )
      ),
      (
        (commitment_69.status = $p.a16 OR commitment_69.fulfilledOn IS NOT NULL)
          AND (
            commitment_69.due IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT commitment_69.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_69.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_69.due))
                          )
                      END >= $p.a15,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN commitment_69.due STARTS WITH 'XX' THEN null
                          WHEN size(commitment_69.due) = 4 OR substring(commitment_69.due, 5, 2) = 'XX'
                            THEN date(left(commitment_69.due, 4) + '-12-31')
                          WHEN size(commitment_69.due) = 7 OR substring(commitment_69.due, 8, 2) = 'XX'
                            THEN date(left(commitment_69.due, 7) + '-01') + duration('P1M') - duration('P1D')
                          ELSE date(commitment_69.due)
                        END <= $p.a6,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN commitment_69.due STARTS WITH 'XX' THEN null
                        WHEN size(commitment_69.due) = 4 OR substring(commitment_69.due, 5, 2) = 'XX'
                          THEN date(left(commitment_69.due, 4) + '-12-31')
                        WHEN size(commitment_69.due) = 7 OR substring(commitment_69.due, 8, 2) = 'XX'
                          THEN date(left(commitment_69.due, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(commitment_69.due)
                      END < $p.a15,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT commitment_69.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_69.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_69.due))
                          )
                      END > $p.a6,
                      false
                    )
                )
              )
          )
      ),
      (
        CASE
          WHEN NOT commitment_69.fulfilledOn STARTS WITH 'XX'
            THEN date(
              replace(commitment_69.fulfilledOn, 'XX', '01')
                + substring('0001-01-01', size(commitment_69.fulfilledOn))
            )
        END >= $p.a15
          AND CASE
            WHEN commitment_69.fulfilledOn STARTS WITH 'XX' THEN null
            WHEN size(commitment_69.fulfilledOn) = 4 OR substring(commitment_69.fulfilledOn, 5, 2) = 'XX'
              THEN date(left(commitment_69.fulfilledOn, 4) + '-12-31')
            WHEN size(commitment_69.fulfilledOn) = 7 OR substring(commitment_69.fulfilledOn, 8, 2) = 'XX'
              THEN date(left(commitment_69.fulfilledOn, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_69.fulfilledOn)
          END <= $p.a6
      ),
      (
        commitment_69.fulfilledOn IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_69.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_69.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_69.fulfilledOn))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_69.fulfilledOn STARTS WITH 'XX' THEN null
                      WHEN size(commitment_69.fulfilledOn) = 4
                        OR substring(commitment_69.fulfilledOn, 5, 2) = 'XX'
                        THEN date(left(commitment_69.fulfilledOn, 4) + '-12-31')
                      WHEN size(commitment_69.fulfilledOn) = 7
                        OR substring(commitment_69.fulfilledOn, 8, 2) = 'XX'
                        THEN date(left(commitment_69.fulfilledOn, 7) + '-01')
                          + duration('P1M') - duration('P1D')
                      ELSE date(commitment_69.fulfilledOn)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_69.fulfilledOn STARTS WITH 'XX' THEN null
                    WHEN size(commitment_69.fulfilledOn) = 4
                      OR substring(commitment_69.fulfilledOn, 5, 2) = 'XX'
                      THEN date(left(commitment_69.fulfilledOn, 4) + '-12-31')
                    WHEN size(commitment_69.fulfilledOn) = 7
                      OR substring(commitment_69.fulfilledOn, 8, 2) = 'XX'
                      THEN date(left(commitment_69.fulfilledOn, 7) + '-01')
                        + duration('P1M') - duration('P1D')
                    ELSE date(commitment_69.fulfilledOn)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_69.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_69.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_69.fulfilledOn))
                      )
                  END > $p.a6,
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
  RETURN collect([keys, counts, undated]) AS q10
}
CALL (*) {
  UNWIND of_place_74 AS resource_71
  WITH resource_71
  WHERE resource_71.validFrom <= $p.a5
    AND resource_71.validTo >= $p.a4
    AND resource_71.validFrom <= resource_71.validTo
  WITH
    [toString(resource_71.kind)] AS keys,
    resource_71.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT resource_71.startDate STARTS WITH 'XX'
            THEN date(
              replace(resource_71.startDate, 'XX', '01')
                + substring('0001-01-01', size(resource_71.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN resource_71.startDate STARTS WITH 'XX' THEN null
            WHEN size(resource_71.startDate) = 4 OR substring(resource_71.startDate, 5, 2) = 'XX'
              THEN date(left(resource_71.startDate, 4) + '-12-31')
            WHEN size(resource_71.startDate) = 7 OR substring(resource_71.startDate, 8, 2) = 'XX'
              THEN date(left(resource_71.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(resource_71.startDate)
          END <= $p.a6
      ),
      (
        resource_71.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT resource_71.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_71.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_71.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN resource_71.startDate STARTS WITH 'XX' THEN null
                      WHEN size(resource_71.startDate) = 4 OR substring(resource_71.startDate, 5, 2) = 'XX'
                        THEN date(left(resource_71.startDate, 4) + '-12-31')
                      WHEN size(resource_71.startDate) = 7 OR substring(resource_71.startDate, 8, 2) = 'XX'
                        THEN date(left(resource_71.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(resource_71.startDate)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN resource_71.startDate STARTS WITH 'XX' THEN null
                    WHEN size(resource_71.startDate) = 4 OR substring(resource_71.startDate, 5, 2) = 'XX'
                      THEN date(left(resource_71.startDate, 4) + '-12-31')
                    WHEN size(resource_71.startDate) = 7 OR substring(resource_71.startDate, 8, 2) = 'XX'
                      THEN date(left(resource_71.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(resource_71.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT resource_71.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_71.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_71.startDate))
                      )
                  END > $p.a6,
                  false
                )
            )
          )
      ),
      EXISTS {
        MATCH (resource_71)<-[of_72:OF]-(share_73)
        WHERE of_72.validFrom <= $p.a5 AND of_72.validTo >= $p.a4 AND of_72.validFrom <= of_72.validTo
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
  RETURN collect([keys, counts, undated]) AS q11
}
CALL (*) {
  UNWIND of_place_76 AS share_75
  WITH share_75
  WHERE share_75.validFrom <= $p.a5 AND share_75.validTo >= $p.a4 AND share_75.validFrom <= share_75.validTo
  WITH [] AS keys, share_75.termKnowledge = 'UNKNOWN' AS dateless, [true] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q12
}
CALL (*) {
  UNWIND of_place_80 AS need_77
  WITH need_77
  WHERE need_77.validFrom <= $p.a5 AND need_77.validTo >= $p.a4 AND need_77.validFrom <= need_77.validTo
  WITH
    [toString(need_77.kind)] AS keys,
    need_77.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT need_77.startDate STARTS WITH 'XX'
            THEN date(
              replace(need_77.startDate, 'XX', '01') + substring('0001-01-01', size(need_77.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN need_77.startDate STARTS WITH 'XX' THEN null
            WHEN size(need_77.startDate) = 4 OR substring(need_77.startDate, 5, 2) = 'XX'
              THEN date(left(need_77.startDate, 4) + '-12-31')
            WHEN size(need_77.startDate) = 7 OR substring(need_77.startDate, 8, 2) = 'XX'
              THEN date(left(need_77.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(need_77.startDate)
          END <= $p.a6
      ),
      (
        need_77.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT need_77.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_77.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_77.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN need_77.startDate STARTS WITH 'XX' THEN null
                      WHEN size(need_77.startDate) = 4 OR substring(need_77.startDate, 5, 2) = 'XX'
                        THEN date(left(need_77.startDate, 4) + '-12-31')
                      WHEN size(need_77.startDate) = 7 OR substring(need_77.startDate, 8, 2) = 'XX'
                        THEN date(left(need_77.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(need_77.startDate)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN need_77.startDate STARTS WITH 'XX' THEN null
                    WHEN size(need_77.startDate) = 4 OR substring(need_77.startDate, 5, 2) = 'XX'
                      THEN date(left(need_77.startDate, 4) + '-12-31')
                    WHEN size(need_77.startDate) = 7 OR substring(need_77.startDate, 8, 2) = 'XX'
                      THEN date(left(need_77.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(need_77.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT need_77.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_77.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_77.startDate))
                      )
                  END > $p.a6,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (need_77)<-[claims_78:CLAIMS]-(entity_79)
          WHERE claims_78.validFrom <= $p.a5
            AND claims_78.validTo >= $p.a4
            AND claims_78.validFrom <= claims_78.validTo
        }
          OR need_77.status IN $p.a17
      ),
      (
        need_77.status = $p.a16
          AND (
            CASE
              WHEN NOT need_77.endDate STARTS WITH 'XX'
                THEN date(
                  replace(need_77.endDate, 'XX', '01') + substring('0001-01-01', size(need_77.endDate))
                )
            END >= $p.a15
              AND CASE
                WHEN need_77.endDate STARTS WITH 'XX' THEN null
                WHEN size(need_77.endDate) = 4 OR substring(need_77.endDate, 5, 2) = 'XX'
                  THEN date(left(need_77.endDate, 4) + '-12-31')
                WHEN size(need_77.endDate) = 7 OR substring(need_77.endDate, 8, 2) = 'XX'
                  THEN date(left(need_77.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(need_77.endDate)
              END <= $p.a6
          )
      ),
      (
        need_77.status = $p.a16
          AND (
            need_77.endDate IS NULL
              OR (
                need_77.endDate IS NOT NULL
                  AND (
                    NOT (
                      (
                        coalesce(
                          CASE
                            WHEN NOT need_77.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_77.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_77.endDate))
                              )
                          END >= $p.a15,
                          false
                        )
                          AND coalesce(
                            CASE
                              WHEN need_77.endDate STARTS WITH 'XX' THEN null
                              WHEN size(need_77.endDate) = 4 OR substring(need_77.endDate, 5, 2) = 'XX'
                                THEN date(left(need_77.endDate, 4) + '-12-31')
                              WHEN size(need_77.endDate) = 7 OR substring(need_77.endDate, 8, 2) = 'XX'
                                THEN date(left(need_77.endDate, 7) + '-01')
                                  + duration('P1M') - duration('P1D')
                              ELSE date(need_77.endDate)
                            END <= $p.a6,
                            false
                          )
                      )
                        OR coalesce(
                          CASE
                            WHEN need_77.endDate STARTS WITH 'XX' THEN null
                            WHEN size(need_77.endDate) = 4 OR substring(need_77.endDate, 5, 2) = 'XX'
                              THEN date(left(need_77.endDate, 4) + '-12-31')
                            WHEN size(need_77.endDate) = 7 OR substring(need_77.endDate, 8, 2) = 'XX'
                              THEN date(left(need_77.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                            ELSE date(need_77.endDate)
                          END < $p.a15,
                          false
                        )
                        OR coalesce(
                          CASE
                            WHEN NOT need_77.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_77.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_77.endDate))
                              )
                          END > $p.a6,
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
  RETURN collect([keys, counts, undated]) AS q13
}
CALL (*) {
  UNWIND of_place_84 AS need_81
  WITH need_81
  WHERE need_81.validFrom <= $p.a6 AND need_81.validTo >= $p.a6
  WITH
    [] AS keys,
    need_81.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          (
            EXISTS {
              MATCH (need_81)<-[claims_82:CLAIMS]-(entity_83)
              WHERE claims_82.validFrom <= $p.a6 AND claims_82.validTo >= $p.a6
            }
              OR coalesce(need_81.status IN $p.a17, false)
          )
            OR (coalesce(need_81.status = $p.a18, false) AND need_81.endDate IS NULL)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q14
}
CALL (*) {
  UNWIND of_place_86 AS project_85
  WITH project_85
  WHERE project_85.validFrom <= $p.a5
    AND project_85.validTo >= $p.a4
    AND project_85.validFrom <= project_85.validTo
  WITH
    [] AS keys,
    project_85.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT project_85.startDate STARTS WITH 'XX'
            THEN date(
              replace(project_85.startDate, 'XX', '01') + substring('0001-01-01', size(project_85.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN project_85.startDate STARTS WITH 'XX' THEN null
            WHEN size(project_85.startDate) = 4 OR substring(project_85.startDate, 5, 2) = 'XX'
              THEN date(left(project_85.startDate, 4) + '-12-31')
            WHEN size(project_85.startDate) = 7 OR substring(project_85.startDate, 8, 2) = 'XX'
              THEN date(left(project_85.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_85.startDate)
          END <= $p.a6
      ),
      (
        project_85.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_85.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_85.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_85.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_85.startDate STARTS WITH 'XX' THEN null
                      WHEN size(project_85.startDate) = 4 OR substring(project_85.startDate, 5, 2) = 'XX'
                        THEN date(left(project_85.startDate, 4) + '-12-31')
                      WHEN size(project_85.startDate) = 7 OR substring(project_85.startDate, 8, 2) = 'XX'
                        THEN date(left(project_85.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_85.startDate)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_85.startDate STARTS WITH 'XX' THEN null
                    WHEN size(project_85.startDate) = 4 OR substring(project_85.startDate, 5, 2) = 'XX'
                      THEN date(left(project_85.startDate, 4) + '-12-31')
                    WHEN size(project_85.startDate) = 7 OR substring(project_85.startDate, 8, 2) = 'XX'
                      THEN date(left(project_85.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_85.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_85.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_85.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_85.startDate))
                      )
                  END > $p.a6,
                  false
                )
            )
          )
      ),
      (
        CASE
          WHEN NOT project_85.endDate STARTS WITH 'XX'
            THEN date(
              replace(project_85.endDate, 'XX', '01') + substring('0001-01-01', size(project_85.endDate))
            )
        END >= $p.a15
          AND CASE
            WHEN project_85.endDate STARTS WITH 'XX' THEN null
            WHEN size(project_85.endDate) = 4 OR substring(project_85.endDate, 5, 2) = 'XX'
              THEN date(left(project_85.endDate, 4) + '-12-31')
            WHEN size(project_85.endDate) = 7 OR substring(project_85.endDate, 8, 2) = 'XX'
              THEN date(left(project_85.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_85.endDate)
          END <= $p.a6
      ),
      (
        project_85.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_85.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_85.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_85.endDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_85.endDate STARTS WITH 'XX' THEN null
                      WHEN size(project_85.endDate) = 4 OR substring(project_85.endDate, 5, 2) = 'XX'
                        THEN date(left(project_85.endDate, 4) + '-12-31')
                      WHEN size(project_85.endDate) = 7 OR substring(project_85.endDate, 8, 2) = 'XX'
                        THEN date(left(project_85.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_85.endDate)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_85.endDate STARTS WITH 'XX' THEN null
                    WHEN size(project_85.endDate) = 4 OR substring(project_85.endDate, 5, 2) = 'XX'
                      THEN date(left(project_85.endDate, 4) + '-12-31')
                    WHEN size(project_85.endDate) = 7 OR substring(project_85.endDate, 8, 2) = 'XX'
                      THEN date(left(project_85.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_85.endDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_85.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_85.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_85.endDate))
                      )
                  END > $p.a6,
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
  RETURN collect([keys, counts, undated]) AS q15
}
CALL (*) {
  UNWIND of_place_90 AS activity_87
  WITH activity_87
  WHERE activity_87.validFrom <= $p.a5
    AND activity_87.validTo >= $p.a4
    AND activity_87.validFrom <= activity_87.validTo
  WITH
    [
      toString(activity_87.kind),
      CASE
        WHEN size(toString(nullIf(nullIf(activity_87.validFrom, date('0001-01-01')), date('9999-12-31')))) >= 7
          AND NOT left(
            toString(nullIf(nullIf(activity_87.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          ) CONTAINS 'X'
          THEN left(
            toString(nullIf(nullIf(activity_87.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          )
      END
    ] AS keys,
    activity_87.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      true,
      (
        activity_87.kind = $p.a19
          AND EXISTS {
            MATCH (activity_87)<-[hosts_88:HOSTS]-(entity_89)
            WHERE hosts_88.validFrom <= $p.a5
              AND hosts_88.validTo >= $p.a4
              AND hosts_88.validFrom <= hosts_88.validTo
              AND (entity_89:JointCommittee AND true)
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
  RETURN collect([keys, counts, undated]) AS q16
}
CALL (*) {
  UNWIND of_place_28 AS joint_committee_91
  WITH joint_committee_91
  WHERE joint_committee_91.validFrom <= $p.a5
    AND joint_committee_91.validTo >= $p.a4
    AND joint_committee_91.validFrom <= joint_committee_91.validTo
  WITH
    [] AS keys,
    joint_committee_91.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(joint_committee_91.count <> $p.a11, false)
              OR coalesce(joint_committee_91.qualifier = $p.a12, false)
              OR coalesce(joint_committee_91.certainty = $p.a13, false)
          )
        )
          AND EXISTS {
            MATCH (joint_committee_91)-[hosts_92:HOSTS]->(activity_93)
            WHERE hosts_92.validFrom <= $p.a5
              AND hosts_92.validTo >= $p.a4
              AND hosts_92.validFrom <= hosts_92.validTo
              AND activity_93.kind = $p.a19
          }
      ),
      (
        (
          NOT (
            coalesce(joint_committee_91.count <> $p.a11, false)
              OR coalesce(joint_committee_91.qualifier = $p.a12, false)
              OR coalesce(joint_committee_91.certainty = $p.a13, false)
          )
        )
          AND (
            joint_committee_91.meetingRhythm IS NOT NULL
              AND (
                NOT EXISTS {
                  MATCH (joint_committee_91)-[hosts_94:HOSTS]->(activity_95)
                  WHERE hosts_94.validFrom <= $p.a5
                    AND hosts_94.validTo >= $p.a4
                    AND hosts_94.validFrom <= hosts_94.validTo
                    AND coalesce(activity_95.kind = $p.a19, false)
                }
              )
          )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END), count(CASE WHEN met[1] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END), count(CASE WHEN met[1] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q17
}
CALL (*) {
  UNWIND of_place_97 AS matter_96
  WITH matter_96
  WHERE matter_96.validFrom <= $p.a5
    AND matter_96.validTo >= $p.a4
    AND matter_96.validFrom <= matter_96.validTo
  WITH
    [toString(matter_96.kind)] AS keys,
    matter_96.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT matter_96.startDate STARTS WITH 'XX'
            THEN date(
              replace(matter_96.startDate, 'XX', '01') + substring('0001-01-01', size(matter_96.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN matter_96.startDate STARTS WITH 'XX' THEN null
            WHEN size(matter_96.startDate) = 4 OR substring(matter_96.startDate, 5, 2) = 'XX'
              THEN date(left(matter_96.startDate, 4) + '-12-31')
            WHEN size(matter_96.startDate) = 7 OR substring(matter_96.startDate, 8, 2) = 'XX'
              THEN date(left(matter_96.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(matter_96.startDate)
          END <= $p.a6
      ),
      (
        matter_96.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT matter_96.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_96.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_96.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN matter_96.startDate STARTS WITH 'XX' THEN null
                      WHEN size(matter_96.startDate) = 4 OR substring(matter_96.startDate, 5, 2) = 'XX'
                        THEN date(left(matter_96.startDate, 4) + '-12-31')
                      WHEN size(matter_96.startDate) = 7 OR substring(matter_96.startDate, 8, 2) = 'XX'
                        THEN date(left(matter_96.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(matter_96.startDate)
                    END <= $p.a6,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN matter_96.startDate STARTS WITH 'XX' THEN null
                    WHEN size(matter_96.startDate) = 4 OR substring(matter_96.startDate, 5, 2) = 'XX'
                      THEN date(left(matter_96.startDate, 4) + '-12-31')
                    WHEN size(matter_96.startDate) = 7 OR substring(matter_96.startDate, 8, 2) = 'XX'
                      THEN date(left(matter_96.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(matter_96.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT matter_96.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_96.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_96.startDate))
                      )
                  END > $p.a6,
                  false
                )
            )
          )
      ),
      matter_96.status = $p.a16
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
  RETURN collect([keys, counts, undated]) AS q18
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_125 AS agreement_98
      WITH agreement_98
      WHERE any(fact_0 IN [agreement_98] WHERE fact_0.status = 'PLANNED')
      RETURN agreement_98
    },
    COUNT {
      UNWIND of_place_125 AS agreement_126
      WITH agreement_126
      WHERE NOT coalesce(any(fact_0 IN [agreement_126] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [agreement_126] WHERE fact_0.status = 'PROPOSED')
      RETURN agreement_126
    },
    COUNT {
      UNWIND of_place_125 AS agreement_127
      WITH agreement_127
      WHERE NOT coalesce(any(fact_0 IN [agreement_127] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [agreement_127] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [agreement_127]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN agreement_127
    }
  ] AS q19
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_129 AS resource_128
      WITH resource_128
      WHERE any(fact_0 IN [resource_128] WHERE fact_0.status = 'PLANNED')
      RETURN resource_128
    },
    COUNT {
      UNWIND of_place_129 AS resource_130
      WITH resource_130
      WHERE NOT coalesce(any(fact_0 IN [resource_130] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [resource_130] WHERE fact_0.status = 'PROPOSED')
      RETURN resource_130
    },
    COUNT {
      UNWIND of_place_129 AS resource_131
      WITH resource_131
      WHERE NOT coalesce(any(fact_0 IN [resource_131] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [resource_131] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [resource_131]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN resource_131
    }
  ] AS q20
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_133 AS share_132
      WITH share_132
      WHERE any(fact_0 IN [share_132] WHERE fact_0.status = 'PLANNED')
      RETURN share_132
    },
    COUNT {
      UNWIND of_place_133 AS share_134
      WITH share_134
      WHERE NOT coalesce(any(fact_0 IN [share_134] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [share_134] WHERE fact_0.status = 'PROPOSED')
      RETURN share_134
    },
    COUNT {
      UNWIND of_place_133 AS share_135
      WITH share_135
      WHERE NOT coalesce(any(fact_0 IN [share_135] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [share_135] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [share_135]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN share_135
    }
  ] AS q21
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_137 AS need_136
      WITH need_136
      WHERE any(fact_0 IN [need_136] WHERE fact_0.status = 'PLANNED')
      RETURN need_136
    },
    COUNT {
      UNWIND of_place_137 AS need_138
      WITH need_138
      WHERE NOT coalesce(any(fact_0 IN [need_138] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [need_138] WHERE fact_0.status = 'PROPOSED')
      RETURN need_138
    },
    COUNT {
      UNWIND of_place_137 AS need_139
      WITH need_139
      WHERE NOT coalesce(any(fact_0 IN [need_139] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [need_139] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [need_139]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN need_139
    }
  ] AS q22
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_141 AS project_140
      WITH project_140
      WHERE any(fact_0 IN [project_140] WHERE fact_0.status = 'PLANNED')
      RETURN project_140
    },
    COUNT {
      UNWIND of_place_141 AS project_142
      WITH project_142
      WHERE NOT coalesce(any(fact_0 IN [project_142] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [project_142] WHERE fact_0.status = 'PROPOSED')
      RETURN project_142
    },
    COUNT {
      UNWIND of_place_141 AS project_143
      WITH project_143
      WHERE NOT coalesce(any(fact_0 IN [project_143] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [project_143] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [project_143]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN project_143
    }
  ] AS q23
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_145 AS activity_144
      WITH activity_144
      WHERE any(fact_0 IN [activity_144] WHERE fact_0.status = 'PLANNED')
      RETURN activity_144
    },
    COUNT {
      UNWIND of_place_145 AS activity_146
      WITH activity_146
      WHERE NOT coalesce(any(fact_0 IN [activity_146] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [activity_146] WHERE fact_0.status = 'PROPOSED')
      RETURN activity_146
    },
    COUNT {
      UNWIND of_place_145 AS activity_147
      WITH activity_147
      WHERE NOT coalesce(any(fact_0 IN [activity_147] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [activity_147] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [activity_147]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN activity_147
    }
  ] AS q24
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_149 AS matter_148
      WITH matter_148
      WHERE any(fact_0 IN [matter_148] WHERE fact_0.status = 'PLANNED')
      RETURN matter_148
    },
    COUNT {
      UNWIND of_place_149 AS matter_150
      WITH matter_150
      WHERE NOT coalesce(any(fact_0 IN [matter_150] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [matter_150] WHERE fact_0.status = 'PROPOSED')
      RETURN matter_150
    },
    COUNT {
      UNWIND of_place_149 AS matter_151
      WITH matter_151
      WHERE NOT coalesce(any(fact_0 IN [matter_151] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [matter_151] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [matter_151]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN matter_151
    }
  ] AS q25
}
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
    q24,
    q25
  ],
  [[l_0 IN labels(place) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], place.id, place.name]
] AS data;
