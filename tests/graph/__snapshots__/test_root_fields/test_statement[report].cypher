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
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: date('2026-08-01'), a3: 'lianhua', a4: date('2026-06-30'), a5: 20000, a6: 2000, a7: date('2026-01-01'), a8: date('2026-06-30'), a9: 1000, a10: 20, a11: 1, a12: 'SOME', a13: 'MASKED', a14: ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE'], a15: date('2026-01-01'), a16: 'FULFILLED', a17: ['CLAIMED', 'FULFILLED'], a18: 'ENDED', a19: 'MEETING'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH
  *,
  COLLECT {
    MATCH (joint_committee_2 WHERE true) (
      (inner_4)-[
        lies_5:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_5.validFrom <= $p.a8
            AND lies_5.validTo >= $p.a7
            AND lies_5.validFrom <= lies_5.validTo
            AND (type(lies_5) <> 'LEADS' OR lies_5.role = 'CORE' AND outer_6:Place)
      ]->(outer_6)
    ){0,12} (asked_place_7:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT joint_committee_2,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_5 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_8,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_5 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_9
    WHERE since_8 <= until_9
    WITH DISTINCT joint_committee_2
    WHERE joint_committee_2:JointCommittee
    RETURN joint_committee_2
  } AS of_place_3
WITH
  *,
  COLLECT {
    MATCH (community_16 WHERE true) (
      (inner_18)-[
        lies_19:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_19.validFrom <= $p.a4
            AND lies_19.validTo >= $p.a4
            AND (type(lies_19) <> 'LEADS' OR lies_19.role = 'CORE' AND outer_20:Place)
      ]->(outer_20)
    ){0,12} (asked_place_21:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT community_16
    WHERE community_16:Community
    RETURN community_16
  } AS of_place_17
WITH
  *,
  COLLECT {
    MATCH (party_organization_23 WHERE true) (
      (inner_25)-[
        lies_26:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_26.validFrom <= $p.a4
            AND lies_26.validTo >= $p.a4
            AND (type(lies_26) <> 'LEADS' OR lies_26.role = 'CORE' AND outer_27:Place)
      ]->(outer_27)
    ){0,12} (asked_place_28:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT party_organization_23
    WHERE party_organization_23:PartyOrganization
    RETURN party_organization_23
  } AS of_place_24
WITH
  *,
  COLLECT {
    MATCH (joint_committee_30 WHERE true) (
      (inner_32)-[
        lies_33:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_33.validFrom <= $p.a4
            AND lies_33.validTo >= $p.a4
            AND (type(lies_33) <> 'LEADS' OR lies_33.role = 'CORE' AND outer_34:Place)
      ]->(outer_34)
    ){0,12} (asked_place_35:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT joint_committee_30
    WHERE joint_committee_30:JointCommittee
    RETURN joint_committee_30
  } AS of_place_31
WITH
  *,
  COLLECT {
    MATCH (unit_37 WHERE true) (
      (inner_39)-[
        lies_40:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_40.validFrom <= $p.a4
            AND lies_40.validTo >= $p.a4
            AND (type(lies_40) <> 'LEADS' OR lies_40.role = 'CORE' AND outer_41:Place)
      ]->(outer_41)
    ){0,12} (asked_place_42:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT unit_37
    WHERE unit_37:Unit
    RETURN unit_37
  } AS of_place_38
WITH
  *,
  COLLECT {
    MATCH (organization_46 WHERE true) (
      (inner_48)-[
        lies_49:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_49.validFrom <= $p.a4
            AND lies_49.validTo >= $p.a4
            AND (type(lies_49) <> 'LEADS' OR lies_49.role = 'CORE' AND outer_50:Place)
      ]->(outer_50)
    ){0,12} (asked_place_51:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT organization_46
    WHERE organization_46:Organization
    RETURN organization_46
  } AS of_place_47
WITH
  *,
  COLLECT {
    MATCH (owner_63 WHERE true) (
      (inner_64)-[
        lies_65:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_65.validFrom <= $p.a8
            AND lies_65.validTo >= $p.a7
            AND lies_65.validFrom <= lies_65.validTo
            AND (type(lies_65) <> 'LEADS' OR lies_65.role = 'CORE' AND outer_66:Place)
      ]->(outer_66)
    ){0,12} (asked_place_67:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_63,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_65 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_68,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_65 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_69
    WHERE since_68 <= until_69
    CALL (owner_63, since_68, until_69) {
      MATCH (agreement_61)<-[party_to_70:PARTY_TO]-(owner_63)
      WHERE party_to_70.validFrom <= $p.a8
        AND party_to_70.validTo >= $p.a7
        AND party_to_70.validFrom <= party_to_70.validTo
      WITH *
      WHERE agreement_61:Agreement
        AND reduce(
          day_0 = since_68,
          fact_0 IN [party_to_70] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_69,
          fact_0 IN [party_to_70] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN agreement_61
      UNION
      MATCH (entity_73)-[post_of_74:POST_OF]->(owner_63)
      WHERE post_of_74.validFrom <= $p.a8
        AND post_of_74.validTo >= $p.a7
        AND post_of_74.validFrom <= post_of_74.validTo
      MATCH (agreement_61)<-[party_to_72:PARTY_TO]-(entity_73)
      WHERE party_to_72.validFrom <= $p.a8
        AND party_to_72.validTo >= $p.a7
        AND party_to_72.validFrom <= party_to_72.validTo
        AND entity_73:Post
      WITH *
      WHERE agreement_61:Agreement
        AND reduce(
          day_0 = since_68,
          fact_0 IN [party_to_72, post_of_74] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_69,
          fact_0 IN [party_to_72, post_of_74] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN agreement_61
    }
    WITH DISTINCT agreement_61
    WHERE agreement_61:Agreement
    RETURN agreement_61
  } AS of_place_62
WITH
  *,
  COLLECT {
    MATCH (owner_79 WHERE true) (
      (inner_80)-[
        lies_81:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_81.validFrom <= $p.a8
            AND lies_81.validTo >= $p.a7
            AND lies_81.validFrom <= lies_81.validTo
            AND (type(lies_81) <> 'LEADS' OR lies_81.role = 'CORE' AND outer_82:Place)
      ]->(outer_82)
    ){0,12} (asked_place_83:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_79,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_81 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_84,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_81 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_85
    WHERE since_84 <= until_85
    CALL (owner_79, since_84, until_85) {
      MATCH (commitment_77)<-[commits_86:COMMITS]-(owner_79)
      WHERE commits_86.validFrom <= $p.a8
        AND commits_86.validTo >= $p.a7
        AND commits_86.validFrom <= commits_86.validTo
      WITH *
      WHERE commitment_77:Commitment
        AND reduce(
          day_0 = since_84,
          fact_0 IN [commits_86] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_85,
          fact_0 IN [commits_86] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN commitment_77
      UNION
      MATCH (agreement_89)<-[party_to_90:PARTY_TO]-(owner_79)
      WHERE party_to_90.validFrom <= $p.a8
        AND party_to_90.validTo >= $p.a7
        AND party_to_90.validFrom <= party_to_90.validTo
      MATCH (commitment_77)-[under_88:UNDER]->(agreement_89)
      WHERE under_88.validFrom <= $p.a8
        AND under_88.validTo >= $p.a7
        AND under_88.validFrom <= under_88.validTo
        AND agreement_89:Agreement
      WITH *
      WHERE commitment_77:Commitment
        AND reduce(
          day_0 = since_84,
          fact_0 IN [under_88, party_to_90] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_85,
          fact_0 IN [under_88, party_to_90] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN commitment_77
      UNION
      MATCH (entity_95)-[post_of_96:POST_OF]->(owner_79)
      WHERE post_of_96.validFrom <= $p.a8
        AND post_of_96.validTo >= $p.a7
        AND post_of_96.validFrom <= post_of_96.validTo
      MATCH (agreement_93)<-[party_to_94:PARTY_TO]-(entity_95)
      WHERE party_to_94.validFrom <= $p.a8
        AND party_to_94.validTo >= $p.a7
        AND party_to_94.validFrom <= party_to_94.validTo
        AND entity_95:Post
      MATCH (commitment_77)-[under_92:UNDER]->(agreement_93)
      WHERE under_92.validFrom <= $p.a8
        AND under_92.validTo >= $p.a7
        AND under_92.validFrom <= under_92.validTo
        AND agreement_93:Agreement
      WITH *
      WHERE commitment_77:Commitment
        AND reduce(
          day_0 = since_84,
          fact_0 IN [under_92, party_to_94, post_of_96] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_85,
          fact_0 IN [under_92, party_to_94, post_of_96] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN commitment_77
    }
    WITH DISTINCT commitment_77
    WHERE commitment_77:Commitment
    RETURN commitment_77
  } AS of_place_78
WITH
  *,
  COLLECT {
    MATCH (owner_103 WHERE true) (
      (inner_104)-[
        lies_105:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_105.validFrom <= $p.a8
            AND lies_105.validTo >= $p.a7
            AND lies_105.validFrom <= lies_105.validTo
            AND (type(lies_105) <> 'LEADS' OR lies_105.role = 'CORE' AND outer_106:Place)
      ]->(outer_106)
    ){0,12} (asked_place_107:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_103,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_105 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_108,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_105 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_109
    WHERE since_108 <= until_109
    CALL (owner_103, since_108, until_109) {
      WITH owner_103 AS resource_101
      WHERE resource_101:Resource
      RETURN resource_101
      UNION
      MATCH (resource_101)<-[offers_110:OFFERS]-(owner_103)
      WHERE offers_110.validFrom <= $p.a8
        AND offers_110.validTo >= $p.a7
        AND offers_110.validFrom <= offers_110.validTo
      WITH *
      WHERE resource_101:Resource
        AND reduce(
          day_0 = since_108,
          fact_0 IN [offers_110] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_109,
          fact_0 IN [offers_110] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN resource_101
      UNION
      MATCH (entity_113)-[registered_at_114:REGISTERED_AT]->(owner_103)
      WHERE registered_at_114.validFrom <= $p.a8
        AND registered_at_114.validTo >= $p.a7
        AND registered_at_114.validFrom <= registered_at_114.validTo
      MATCH (resource_101)<-[offers_112:OFFERS]-(entity_113)
      WHERE offers_112.validFrom <= $p.a8
        AND offers_112.validTo >= $p.a7
        AND offers_112.validFrom <= offers_112.validTo
        AND entity_113:MemberGroup
      WITH *
      WHERE resource_101:Resource
        AND reduce(
          day_0 = since_108,
          fact_0 IN [offers_112, registered_at_114] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_109,
          fact_0 IN [offers_112, registered_at_114] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN resource_101
      UNION
      MATCH (entity_117)-[subordinate_to_118:SUBORDINATE_TO]->(owner_103)
      WHERE subordinate_to_118.validFrom <= $p.a8
        AND subordinate_to_118.validTo >= $p.a7
        AND subordinate_to_118.validFrom <= subordinate_to_118.validTo
      MATCH (resource_101)<-[offers_116:OFFERS]-(entity_117)
      WHERE offers_116.validFrom <= $p.a8
        AND offers_116.validTo >= $p.a7
        AND offers_116.validFrom <= offers_116.validTo
        AND entity_117:MemberGroup
      WITH *
      WHERE resource_101:Resource
        AND reduce(
          day_0 = since_108,
          fact_0 IN [offers_116, subordinate_to_118] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_109,
          fact_0 IN [offers_116, subordinate_to_118] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN resource_101
      UNION
      MATCH (entity_121)-[post_of_122:POST_OF]->(owner_103)
      WHERE post_of_122.validFrom <= $p.a8
        AND post_of_122.validTo >= $p.a7
        AND post_of_122.validFrom <= post_of_122.validTo
      MATCH (resource_101)<-[offers_120:OFFERS]-(entity_121)
      WHERE offers_120.validFrom <= $p.a8
        AND offers_120.validTo >= $p.a7
        AND offers_120.validFrom <= offers_120.validTo
        AND entity_121:Post
      WITH *
      WHERE resource_101:Resource
        AND reduce(
          day_0 = since_108,
          fact_0 IN [offers_120, post_of_122] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_109,
          fact_0 IN [offers_120, post_of_122] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN resource_101
    }
    WITH DISTINCT resource_101
    WHERE resource_101:Resource
    RETURN resource_101
  } AS of_place_102
WITH
  *,
  COLLECT {
    MATCH (owner_127 WHERE true) (
      (inner_128)-[
        lies_129:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_129.validFrom <= $p.a8
            AND lies_129.validTo >= $p.a7
            AND lies_129.validFrom <= lies_129.validTo
            AND (type(lies_129) <> 'LEADS' OR lies_129.role = 'CORE' AND outer_130:Place)
      ]->(outer_130)
    ){0,12} (asked_place_131:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_127,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_129 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_132,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_129 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_133
    WHERE since_132 <= until_133
    CALL (owner_127, since_132, until_133) {
      MATCH (share_125)-[of_134:OF]->(owner_127)
      WHERE of_134.validFrom <= $p.a8 AND of_134.validTo >= $p.a7 AND of_134.validFrom <= of_134.validTo
      WITH *
      WHERE share_125:Share
        AND reduce(
          day_0 = since_132,
          fact_0 IN [of_134] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_133,
          fact_0 IN [of_134] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN share_125
      UNION
      MATCH (resource_137)<-[offers_138:OFFERS]-(owner_127)
      WHERE offers_138.validFrom <= $p.a8
        AND offers_138.validTo >= $p.a7
        AND offers_138.validFrom <= offers_138.validTo
      MATCH (share_125)-[of_136:OF]->(resource_137)
      WHERE of_136.validFrom <= $p.a8
        AND of_136.validTo >= $p.a7
        AND of_136.validFrom <= of_136.validTo
        AND resource_137:Resource
      WITH *
      WHERE share_125:Share
        AND reduce(
          day_0 = since_132,
          fact_0 IN [of_136, offers_138] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_133,
          fact_0 IN [of_136, offers_138] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN share_125
      UNION
      MATCH (entity_143)-[registered_at_144:REGISTERED_AT]->(owner_127)
      WHERE registered_at_144.validFrom <= $p.a8
        AND registered_at_144.validTo >= $p.a7
        AND registered_at_144.validFrom <= registered_at_144.validTo
      MATCH (resource_141)<-[offers_142:OFFERS]-(entity_143)
      WHERE offers_142.validFrom <= $p.a8
        AND offers_142.validTo >= $p.a7
        AND offers_142.validFrom <= offers_142.validTo
        AND entity_143:MemberGroup
      MATCH (share_125)-[of_140:OF]->(resource_141)
      WHERE of_140.validFrom <= $p.a8
        AND of_140.validTo >= $p.a7
        AND of_140.validFrom <= of_140.validTo
        AND resource_141:Resource
      WITH *
      WHERE share_125:Share
        AND reduce(
          day_0 = since_132,
          fact_0 IN [of_140, offers_142, registered_at_144] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_133,
          fact_0 IN [of_140, offers_142, registered_at_144] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN share_125
      UNION
      MATCH (entity_149)-[subordinate_to_150:SUBORDINATE_TO]->(owner_127)
      WHERE subordinate_to_150.validFrom <= $p.a8
        AND subordinate_to_150.validTo >= $p.a7
        AND subordinate_to_150.validFrom <= subordinate_to_150.validTo
      MATCH (resource_147)<-[offers_148:OFFERS]-(entity_149)
      WHERE offers_148.validFrom <= $p.a8
        AND offers_148.validTo >= $p.a7
        AND offers_148.validFrom <= offers_148.validTo
        AND entity_149:MemberGroup
      MATCH (share_125)-[of_146:OF]->(resource_147)
      WHERE of_146.validFrom <= $p.a8
        AND of_146.validTo >= $p.a7
        AND of_146.validFrom <= of_146.validTo
        AND resource_147:Resource
      WITH *
      WHERE share_125:Share
        AND reduce(
          day_0 = since_132,
          fact_0 IN [of_146, offers_148, subordinate_to_150] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_133,
          fact_0 IN [of_146, offers_148, subordinate_to_150] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN share_125
      UNION
      MATCH (entity_155)-[post_of_156:POST_OF]->(owner_127)
      WHERE post_of_156.validFrom <= $p.a8
        AND post_of_156.validTo >= $p.a7
        AND post_of_156.validFrom <= post_of_156.validTo
      MATCH (resource_153)<-[offers_154:OFFERS]-(entity_155)
      WHERE offers_154.validFrom <= $p.a8
        AND offers_154.validTo >= $p.a7
        AND offers_154.validFrom <= offers_154.validTo
        AND entity_155:Post
      MATCH (share_125)-[of_152:OF]->(resource_153)
      WHERE of_152.validFrom <= $p.a8
        AND of_152.validTo >= $p.a7
        AND of_152.validFrom <= of_152.validTo
        AND resource_153:Resource
      WITH *
      WHERE share_125:Share
        AND reduce(
          day_0 = since_132,
          fact_0 IN [of_152, offers_154, post_of_156] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_133,
          fact_0 IN [of_152, offers_154, post_of_156] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN share_125
      UNION
      MATCH (share_125)-[to_158:TO]->(owner_127)
      WHERE to_158.validFrom <= $p.a8 AND to_158.validTo >= $p.a7 AND to_158.validFrom <= to_158.validTo
      WITH *
      WHERE share_125:Share
        AND reduce(
          day_0 = since_132,
          fact_0 IN [to_158] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_133,
          fact_0 IN [to_158] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN share_125
    }
    WITH DISTINCT share_125
    WHERE share_125:Share
    RETURN share_125
  } AS of_place_126
WITH
  *,
  COLLECT {
    MATCH (owner_165 WHERE true) (
      (inner_166)-[
        lies_167:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_167.validFrom <= $p.a8
            AND lies_167.validTo >= $p.a7
            AND lies_167.validFrom <= lies_167.validTo
            AND (type(lies_167) <> 'LEADS' OR lies_167.role = 'CORE' AND outer_168:Place)
      ]->(outer_168)
    ){0,12} (asked_place_169:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_165,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_167 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_170,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_167 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_171
    WHERE since_170 <= until_171
    CALL (owner_165, since_170, until_171) {
      MATCH (need_163)<-[has_need_172:HAS_NEED]-(owner_165)
      WHERE has_need_172.validFrom <= $p.a8
        AND has_need_172.validTo >= $p.a7
        AND has_need_172.validFrom <= has_need_172.validTo
      WITH *
      WHERE need_163:Need
        AND reduce(
          day_0 = since_170,
          fact_0 IN [has_need_172] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_171,
          fact_0 IN [has_need_172] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN need_163
      UNION
      MATCH (entity_175)-[registered_at_176:REGISTERED_AT]->(owner_165)
      WHERE registered_at_176.validFrom <= $p.a8
        AND registered_at_176.validTo >= $p.a7
        AND registered_at_176.validFrom <= registered_at_176.validTo
      MATCH (need_163)<-[has_need_174:HAS_NEED]-(entity_175)
      WHERE has_need_174.validFrom <= $p.a8
        AND has_need_174.validTo >= $p.a7
        AND has_need_174.validFrom <= has_need_174.validTo
        AND entity_175:MemberGroup
      WITH *
      WHERE need_163:Need
        AND reduce(
          day_0 = since_170,
          fact_0 IN [has_need_174, registered_at_176] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_171,
          fact_0 IN [has_need_174, registered_at_176] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN need_163
      UNION
      MATCH (entity_179)-[subordinate_to_180:SUBORDINATE_TO]->(owner_165)
      WHERE subordinate_to_180.validFrom <= $p.a8
        AND subordinate_to_180.validTo >= $p.a7
        AND subordinate_to_180.validFrom <= subordinate_to_180.validTo
      MATCH (need_163)<-[has_need_178:HAS_NEED]-(entity_179)
      WHERE has_need_178.validFrom <= $p.a8
        AND has_need_178.validTo >= $p.a7
        AND has_need_178.validFrom <= has_need_178.validTo
        AND entity_179:MemberGroup
      WITH *
      WHERE need_163:Need
        AND reduce(
          day_0 = since_170,
          fact_0 IN [has_need_178, subordinate_to_180] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_171,
          fact_0 IN [has_need_178, subordinate_to_180] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN need_163
      UNION
      MATCH (entity_183)-[post_of_184:POST_OF]->(owner_165)
      WHERE post_of_184.validFrom <= $p.a8
        AND post_of_184.validTo >= $p.a7
        AND post_of_184.validFrom <= post_of_184.validTo
      MATCH (need_163)<-[has_need_182:HAS_NEED]-(entity_183)
      WHERE has_need_182.validFrom <= $p.a8
        AND has_need_182.validTo >= $p.a7
        AND has_need_182.validFrom <= has_need_182.validTo
        AND entity_183:Post
      WITH *
      WHERE need_163:Need
        AND reduce(
          day_0 = since_170,
          fact_0 IN [has_need_182, post_of_184] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_171,
          fact_0 IN [has_need_182, post_of_184] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN need_163
    }
    WITH DISTINCT need_163
    WHERE need_163:Need
    RETURN need_163
  } AS of_place_164
WITH
  *,
  COLLECT {
    MATCH (owner_191 WHERE true) (
      (inner_192)-[
        lies_193:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_193.validFrom <= $p.a4
            AND lies_193.validTo >= $p.a4
            AND (type(lies_193) <> 'LEADS' OR lies_193.role = 'CORE' AND outer_194:Place)
      ]->(outer_194)
    ){0,12} (asked_place_195:Entity {id: $p.a3} WHERE true)
    WITH DISTINCT owner_191
    CALL (owner_191) {
      MATCH (need_189)<-[has_need_196:HAS_NEED]-(owner_191)
      WHERE has_need_196.validFrom <= $p.a4 AND has_need_196.validTo >= $p.a4
      WITH *
      WHERE need_189:Need
      RETURN need_189
      UNION
      MATCH (entity_199)-[registered_at_200:REGISTERED_AT]->(owner_191)
      WHERE registered_at_200.validFrom <= $p.a4 AND registered_at_200.validTo >= $p.a4
      MATCH (need_189)<-[has_need_198:HAS_NEED]-(entity_199)
      WHERE has_need_198.validFrom <= $p.a4 AND has_need_198.validTo >= $p.a4 AND entity_199:MemberGroup
      WITH *
      WHERE need_189:Need
      RETURN need_189
      UNION
      MATCH (entity_203)-[subordinate_to_204:SUBORDINATE_TO]->(owner_191)
      WHERE subordinate_to_204.validFrom <= $p.a4 AND subordinate_to_204.validTo >= $p.a4
      MATCH (need_189)<-[has_need_202:HAS_NEED]-(entity_203)
      WHERE has_need_202.validFrom <= $p.a4 AND has_need_202.validTo >= $p.a4 AND entity_203:MemberGroup
      WITH *
      WHERE need_189:Need
      RETURN need_189
      UNION
      MATCH (entity_207)-[post_of_208:POST_OF]->(owner_191)
      WHERE post_of_208.validFrom <= $p.a4 AND post_of_208.validTo >= $p.a4
      MATCH (need_189)<-[has_need_206:HAS_NEED]-(entity_207)
      WHERE has_need_206.validFrom <= $p.a4 AND has_need_206.validTo >= $p.a4 AND entity_207:Post
      WITH *
      WHERE need_189:Need
      RETURN need_189
    }
    WITH DISTINCT need_189
    WHERE need_189:Need
    RETURN need_189
  } AS of_place_190
WITH
  *,
  COLLECT {
    MATCH (owner_213 WHERE true) (
      (inner_214)-[
        lies_215:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_215.validFrom <= $p.a8
            AND lies_215.validTo >= $p.a7
            AND lies_215.validFrom <= lies_215.validTo
            AND (type(lies_215) <> 'LEADS' OR lies_215.role = 'CORE' AND outer_216:Place)
      ]->(outer_216)
    ){0,12} (asked_place_217:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_213,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_215 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_218,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_215 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_219
    WHERE since_218 <= until_219
    CALL (owner_213, since_218, until_219) {
      WITH owner_213 AS project_211
      WHERE project_211:Project
      RETURN project_211
      UNION
      MATCH (project_211)<-[leads_220:LEADS]-(owner_213)
      WHERE leads_220.validFrom <= $p.a8
        AND leads_220.validTo >= $p.a7
        AND leads_220.validFrom <= leads_220.validTo
      WITH *
      WHERE project_211:Project
        AND reduce(
          day_0 = since_218,
          fact_0 IN [leads_220] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_219,
          fact_0 IN [leads_220] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN project_211
      UNION
      MATCH (project_211)<-[claims_222:CLAIMS]-(owner_213)
      WHERE claims_222.validFrom <= $p.a8
        AND claims_222.validTo >= $p.a7
        AND claims_222.validFrom <= claims_222.validTo
      WITH *
      WHERE project_211:Project
        AND reduce(
          day_0 = since_218,
          fact_0 IN [claims_222] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_219,
          fact_0 IN [claims_222] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN project_211
      UNION
      MATCH (need_225)<-[has_need_226:HAS_NEED]-(owner_213)
      WHERE has_need_226.validFrom <= $p.a8
        AND has_need_226.validTo >= $p.a7
        AND has_need_226.validFrom <= has_need_226.validTo
      MATCH (project_211)-[answers_224:ANSWERS]->(need_225)
      WHERE answers_224.validFrom <= $p.a8
        AND answers_224.validTo >= $p.a7
        AND answers_224.validFrom <= answers_224.validTo
        AND need_225:Need
      WITH *
      WHERE project_211:Project
        AND reduce(
          day_0 = since_218,
          fact_0 IN [answers_224, has_need_226] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_219,
          fact_0 IN [answers_224, has_need_226] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN project_211
      UNION
      MATCH (entity_231)-[registered_at_232:REGISTERED_AT]->(owner_213)
      WHERE registered_at_232.validFrom <= $p.a8
        AND registered_at_232.validTo >= $p.a7
        AND registered_at_232.validFrom <= registered_at_232.validTo
      MATCH (need_229)<-[has_need_230:HAS_NEED]-(entity_231)
      WHERE has_need_230.validFrom <= $p.a8
        AND has_need_230.validTo >= $p.a7
        AND has_need_230.validFrom <= has_need_230.validTo
        AND entity_231:MemberGroup
      MATCH (project_211)-[answers_228:ANSWERS]->(need_229)
      WHERE answers_228.validFrom <= $p.a8
        AND answers_228.validTo >= $p.a7
        AND answers_228.validFrom <= answers_228.validTo
        AND need_229:Need
      WITH *
      WHERE project_211:Project
        AND reduce(
          day_0 = since_218,
          fact_0 IN [answers_228, has_need_230, registered_at_232] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_219,
          fact_0 IN [answers_228, has_need_230, registered_at_232] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN project_211
      UNION
      MATCH (entity_237)-[subordinate_to_238:SUBORDINATE_TO]->(owner_213)
      WHERE subordinate_to_238.validFrom <= $p.a8
        AND subordinate_to_238.validTo >= $p.a7
        AND subordinate_to_238.validFrom <= subordinate_to_238.validTo
      MATCH (need_235)<-[has_need_236:HAS_NEED]-(entity_237)
      WHERE has_need_236.validFrom <= $p.a8
        AND has_need_236.validTo >= $p.a7
        AND has_need_236.validFrom <= has_need_236.validTo
        AND entity_237:MemberGroup
      MATCH (project_211)-[answers_234:ANSWERS]->(need_235)
      WHERE answers_234.validFrom <= $p.a8
        AND answers_234.validTo >= $p.a7
        AND answers_234.validFrom <= answers_234.validTo
        AND need_235:Need
      WITH *
      WHERE project_211:Project
        AND reduce(
          day_0 = since_218,
          fact_0 IN [answers_234, has_need_236, subordinate_to_238] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_219,
          fact_0 IN [answers_234, has_need_236, subordinate_to_238] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN project_211
      UNION
      MATCH (entity_243)-[post_of_244:POST_OF]->(owner_213)
      WHERE post_of_244.validFrom <= $p.a8
        AND post_of_244.validTo >= $p.a7
        AND post_of_244.validFrom <= post_of_244.validTo
      MATCH (need_241)<-[has_need_242:HAS_NEED]-(entity_243)
      WHERE has_need_242.validFrom <= $p.a8
        AND has_need_242.validTo >= $p.a7
        AND has_need_242.validFrom <= has_need_242.validTo
        AND entity_243:Post
      MATCH (project_211)-[answers_240:ANSWERS]->(need_241)
      WHERE answers_240.validFrom <= $p.a8
        AND answers_240.validTo >= $p.a7
        AND answers_240.validFrom <= answers_240.validTo
        AND need_241:Need
      WITH *
      WHERE project_211:Project
        AND reduce(
          day_0 = since_218,
          fact_0 IN [answers_240, has_need_242, post_of_244] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_219,
          fact_0 IN [answers_240, has_need_242, post_of_244] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN project_211
    }
    WITH DISTINCT project_211
    WHERE project_211:Project
    RETURN project_211
  } AS of_place_212
WITH
  *,
  COLLECT {
    MATCH (owner_251 WHERE true) (
      (inner_252)-[
        lies_253:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_253.validFrom <= $p.a8
            AND lies_253.validTo >= $p.a7
            AND lies_253.validFrom <= lies_253.validTo
            AND (type(lies_253) <> 'LEADS' OR lies_253.role = 'CORE' AND outer_254:Place)
      ]->(outer_254)
    ){0,12} (asked_place_255:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_251,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_253 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_256,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_253 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_257
    WHERE since_256 <= until_257
    CALL (owner_251, since_256, until_257) {
      WITH owner_251 AS activity_249
      WHERE activity_249:Activity
      RETURN activity_249
      UNION
      MATCH (activity_249)<-[hosts_258:HOSTS]-(owner_251)
      WHERE hosts_258.validFrom <= $p.a8
        AND hosts_258.validTo >= $p.a7
        AND hosts_258.validFrom <= hosts_258.validTo
      WITH *
      WHERE activity_249:Activity
        AND reduce(
          day_0 = since_256,
          fact_0 IN [hosts_258] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_257,
          fact_0 IN [hosts_258] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN activity_249
    }
    WITH DISTINCT activity_249
    WHERE activity_249:Activity
    RETURN activity_249
  } AS of_place_250
WITH
  *,
  COLLECT {
    MATCH (joint_committee_265 WHERE true) (
      (inner_267)-[
        lies_268:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_268.validFrom <= $p.a8
            AND lies_268.validTo >= $p.a7
            AND lies_268.validFrom <= lies_268.validTo
            AND (type(lies_268) <> 'LEADS' OR lies_268.role = 'CORE' AND outer_269:Place)
      ]->(outer_269)
    ){0,12} (asked_place_270:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT joint_committee_265,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_268 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_271,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_268 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_272
    WHERE since_271 <= until_272
    WITH DISTINCT joint_committee_265
    WHERE joint_committee_265:JointCommittee
    RETURN joint_committee_265
  } AS of_place_266
WITH
  *,
  COLLECT {
    MATCH (owner_276 WHERE true) (
      (inner_277)-[
        lies_278:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_278.validFrom <= $p.a8
            AND lies_278.validTo >= $p.a7
            AND lies_278.validFrom <= lies_278.validTo
            AND (type(lies_278) <> 'LEADS' OR lies_278.role = 'CORE' AND outer_279:Place)
      ]->(outer_279)
    ){0,12} (asked_place_280:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_276,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_278 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_281,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_278 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_282
    WHERE since_281 <= until_282
    CALL (owner_276, since_281, until_282) {
      MATCH (matter_274)<-[raised_283:RAISED]-(owner_276)
      WHERE raised_283.validFrom <= $p.a8
        AND raised_283.validTo >= $p.a7
        AND raised_283.validFrom <= raised_283.validTo
      WITH *
      WHERE matter_274:Matter
        AND reduce(
          day_0 = since_281,
          fact_0 IN [raised_283] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_282,
          fact_0 IN [raised_283] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN matter_274
      UNION
      MATCH (entity_286)-[registered_at_287:REGISTERED_AT]->(owner_276)
      WHERE registered_at_287.validFrom <= $p.a8
        AND registered_at_287.validTo >= $p.a7
        AND registered_at_287.validFrom <= registered_at_287.validTo
      MATCH (matter_274)<-[raised_285:RAISED]-(entity_286)
      WHERE raised_285.validFrom <= $p.a8
        AND raised_285.validTo >= $p.a7
        AND raised_285.validFrom <= raised_285.validTo
        AND entity_286:MemberGroup
      WITH *
      WHERE matter_274:Matter
        AND reduce(
          day_0 = since_281,
          fact_0 IN [raised_285, registered_at_287] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_282,
          fact_0 IN [raised_285, registered_at_287] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN matter_274
      UNION
      MATCH (entity_290)-[subordinate_to_291:SUBORDINATE_TO]->(owner_276)
      WHERE subordinate_to_291.validFrom <= $p.a8
        AND subordinate_to_291.validTo >= $p.a7
        AND subordinate_to_291.validFrom <= subordinate_to_291.validTo
      MATCH (matter_274)<-[raised_289:RAISED]-(entity_290)
      WHERE raised_289.validFrom <= $p.a8
        AND raised_289.validTo >= $p.a7
        AND raised_289.validFrom <= raised_289.validTo
        AND entity_290:MemberGroup
      WITH *
      WHERE matter_274:Matter
        AND reduce(
          day_0 = since_281,
          fact_0 IN [raised_289, subordinate_to_291] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_282,
          fact_0 IN [raised_289, subordinate_to_291] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN matter_274
      UNION
      MATCH (entity_294)-[post_of_295:POST_OF]->(owner_276)
      WHERE post_of_295.validFrom <= $p.a8
        AND post_of_295.validTo >= $p.a7
        AND post_of_295.validFrom <= post_of_295.validTo
      MATCH (matter_274)<-[raised_293:RAISED]-(entity_294)
      WHERE raised_293.validFrom <= $p.a8
        AND raised_293.validTo >= $p.a7
        AND raised_293.validFrom <= raised_293.validTo
        AND entity_294:Post
      WITH *
      WHERE matter_274:Matter
        AND reduce(
          day_0 = since_281,
          fact_0 IN [raised_293, post_of_295] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_282,
          fact_0 IN [raised_293, post_of_295] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN matter_274
      UNION
      MATCH (matter_274)-[assigned_to_297:ASSIGNED_TO]->(owner_276)
      WHERE assigned_to_297.validFrom <= $p.a8
        AND assigned_to_297.validTo >= $p.a7
        AND assigned_to_297.validFrom <= assigned_to_297.validTo
      WITH *
      WHERE matter_274:Matter
        AND reduce(
          day_0 = since_281,
          fact_0 IN [assigned_to_297] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_282,
          fact_0 IN [assigned_to_297] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN matter_274
      UNION
      MATCH (entity_300)-[post_of_301:POST_OF]->(owner_276)
      WHERE post_of_301.validFrom <= $p.a8
        AND post_of_301.validTo >= $p.a7
        AND post_of_301.validFrom <= post_of_301.validTo
      MATCH (matter_274)-[assigned_to_299:ASSIGNED_TO]->(entity_300)
      WHERE assigned_to_299.validFrom <= $p.a8
        AND assigned_to_299.validTo >= $p.a7
        AND assigned_to_299.validFrom <= assigned_to_299.validTo
        AND entity_300:Post
      WITH *
      WHERE matter_274:Matter
        AND reduce(
          day_0 = since_281,
          fact_0 IN [assigned_to_299, post_of_301] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_282,
          fact_0 IN [assigned_to_299, post_of_301] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN matter_274
    }
    WITH DISTINCT matter_274
    WHERE matter_274:Matter
    RETURN matter_274
  } AS of_place_275
WITH
  *,
  COLLECT {
    MATCH (owner_306 WHERE true) (
      (inner_307)-[
        lies_308:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_308.validFrom <= $p.a8
            AND lies_308.validTo >= $p.a7
            AND lies_308.validFrom <= lies_308.validTo
            AND (type(lies_308) <> 'LEADS' OR lies_308.role = 'CORE' AND outer_309:Place)
      ]->(outer_309)
    ){0,12} (asked_place_310:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_306,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_308 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_311,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_308 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_312
    WHERE since_311 <= until_312
    CALL (owner_306, since_311, until_312) {
      MATCH (agreement_304)<-[party_to_313:PARTY_TO]-(owner_306)
      WITH *
      WHERE agreement_304:Agreement
      RETURN agreement_304
      UNION
      MATCH (entity_316)-[post_of_317:POST_OF]->(owner_306)
      WHERE post_of_317.validFrom <= $p.a8
        AND post_of_317.validTo >= $p.a7
        AND post_of_317.validFrom <= post_of_317.validTo
      MATCH (agreement_304)<-[party_to_315:PARTY_TO]-(entity_316)
      WHERE entity_316:Post
      WITH *
      WHERE agreement_304:Agreement
        AND reduce(
          day_0 = since_311,
          fact_0 IN [post_of_317] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_312,
          fact_0 IN [post_of_317] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN agreement_304
    }
    WITH DISTINCT agreement_304
    WHERE agreement_304:Agreement
    RETURN agreement_304
  } AS of_place_305
WITH
  *,
  COLLECT {
    MATCH (owner_324 WHERE true) (
      (inner_325)-[
        lies_326:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_326.validFrom <= $p.a8
            AND lies_326.validTo >= $p.a7
            AND lies_326.validFrom <= lies_326.validTo
            AND (type(lies_326) <> 'LEADS' OR lies_326.role = 'CORE' AND outer_327:Place)
      ]->(outer_327)
    ){0,12} (asked_place_328:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_324,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_326 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_329,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_326 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_330
    WHERE since_329 <= until_330
    CALL (owner_324, since_329, until_330) {
      WITH owner_324 AS resource_322
      WHERE resource_322:Resource
      RETURN resource_322
      UNION
      MATCH (resource_322)<-[offers_331:OFFERS]-(owner_324)
      WITH *
      WHERE resource_322:Resource
      RETURN resource_322
      UNION
      MATCH (entity_334)-[registered_at_335:REGISTERED_AT]->(owner_324)
      WHERE registered_at_335.validFrom <= $p.a8
        AND registered_at_335.validTo >= $p.a7
        AND registered_at_335.validFrom <= registered_at_335.validTo
      MATCH (resource_322)<-[offers_333:OFFERS]-(entity_334)
      WHERE entity_334:MemberGroup
      WITH *
      WHERE resource_322:Resource
        AND reduce(
          day_0 = since_329,
          fact_0 IN [registered_at_335] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_330,
          fact_0 IN [registered_at_335] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN resource_322
      UNION
      MATCH (entity_338)-[subordinate_to_339:SUBORDINATE_TO]->(owner_324)
      WHERE subordinate_to_339.validFrom <= $p.a8
        AND subordinate_to_339.validTo >= $p.a7
        AND subordinate_to_339.validFrom <= subordinate_to_339.validTo
      MATCH (resource_322)<-[offers_337:OFFERS]-(entity_338)
      WHERE entity_338:MemberGroup
      WITH *
      WHERE resource_322:Resource
        AND reduce(
          day_0 = since_329,
          fact_0 IN [subordinate_to_339] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_330,
          fact_0 IN [subordinate_to_339] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN resource_322
      UNION
      MATCH (entity_342)-[post_of_343:POST_OF]->(owner_324)
      WHERE post_of_343.validFrom <= $p.a8
        AND post_of_343.validTo >= $p.a7
        AND post_of_343.validFrom <= post_of_343.validTo
      MATCH (resource_322)<-[offers_341:OFFERS]-(entity_342)
      WHERE entity_342:Post
      WITH *
      WHERE resource_322:Resource
        AND reduce(
          day_0 = since_329,
          fact_0 IN [post_of_343] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_330,
          fact_0 IN [post_of_343] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN resource_322
      UNION
      MATCH (resource_322)-[part_of_345:PART_OF]->(owner_324)
      WITH *
      WHERE resource_322:Resource
      RETURN resource_322
    }
    WITH DISTINCT resource_322
    WHERE resource_322:Resource
    RETURN resource_322
  } AS of_place_323
WITH
  *,
  COLLECT {
    MATCH (owner_352 WHERE true) (
      (inner_353)-[
        lies_354:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_354.validFrom <= $p.a8
            AND lies_354.validTo >= $p.a7
            AND lies_354.validFrom <= lies_354.validTo
            AND (type(lies_354) <> 'LEADS' OR lies_354.role = 'CORE' AND outer_355:Place)
      ]->(outer_355)
    ){0,12} (asked_place_356:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_352,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_354 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_357,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_354 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_358
    WHERE since_357 <= until_358
    CALL (owner_352, since_357, until_358) {
      MATCH (share_350)-[of_359:OF]->(owner_352)
      WITH *
      WHERE share_350:Share
      RETURN share_350
      UNION
      MATCH (resource_362)<-[offers_363:OFFERS]-(owner_352)
      WHERE offers_363.validFrom <= $p.a8
        AND offers_363.validTo >= $p.a7
        AND offers_363.validFrom <= offers_363.validTo
      MATCH (share_350)-[of_361:OF]->(resource_362)
      WHERE resource_362:Resource
      WITH *
      WHERE share_350:Share
        AND reduce(
          day_0 = since_357,
          fact_0 IN [offers_363] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_358,
          fact_0 IN [offers_363] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN share_350
      UNION
      MATCH (entity_368)-[registered_at_369:REGISTERED_AT]->(owner_352)
      WHERE registered_at_369.validFrom <= $p.a8
        AND registered_at_369.validTo >= $p.a7
        AND registered_at_369.validFrom <= registered_at_369.validTo
      MATCH (resource_366)<-[offers_367:OFFERS]-(entity_368)
      WHERE offers_367.validFrom <= $p.a8
        AND offers_367.validTo >= $p.a7
        AND offers_367.validFrom <= offers_367.validTo
        AND entity_368:MemberGroup
      MATCH (share_350)-[of_365:OF]->(resource_366)
      WHERE resource_366:Resource
      WITH *
      WHERE share_350:Share
        AND reduce(
          day_0 = since_357,
          fact_0 IN [offers_367, registered_at_369] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_358,
          fact_0 IN [offers_367, registered_at_369] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN share_350
      UNION
      MATCH (entity_374)-[subordinate_to_375:SUBORDINATE_TO]->(owner_352)
      WHERE subordinate_to_375.validFrom <= $p.a8
        AND subordinate_to_375.validTo >= $p.a7
        AND subordinate_to_375.validFrom <= subordinate_to_375.validTo
      MATCH (resource_372)<-[offers_373:OFFERS]-(entity_374)
      WHERE offers_373.validFrom <= $p.a8
        AND offers_373.validTo >= $p.a7
        AND offers_373.validFrom <= offers_373.validTo
        AND entity_374:MemberGroup
      MATCH (share_350)-[of_371:OF]->(resource_372)
      WHERE resource_372:Resource
      WITH *
      WHERE share_350:Share
        AND reduce(
          day_0 = since_357,
          fact_0 IN [offers_373, subordinate_to_375] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_358,
          fact_0 IN [offers_373, subordinate_to_375] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN share_350
      UNION
      MATCH (entity_380)-[post_of_381:POST_OF]->(owner_352)
      WHERE post_of_381.validFrom <= $p.a8
        AND post_of_381.validTo >= $p.a7
        AND post_of_381.validFrom <= post_of_381.validTo
      MATCH (resource_378)<-[offers_379:OFFERS]-(entity_380)
      WHERE offers_379.validFrom <= $p.a8
        AND offers_379.validTo >= $p.a7
        AND offers_379.validFrom <= offers_379.validTo
        AND entity_380:Post
      MATCH (share_350)-[of_377:OF]->(resource_378)
      WHERE resource_378:Resource
      WITH *
      WHERE share_350:Share
        AND reduce(
          day_0 = since_357,
          fact_0 IN [offers_379, post_of_381] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_358,
          fact_0 IN [offers_379, post_of_381] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN share_350
      UNION
      MATCH (share_350)-[to_383:TO]->(owner_352)
      WITH *
      WHERE share_350:Share
      RETURN share_350
    }
    WITH DISTINCT share_350
    WHERE share_350:Share
    RETURN share_350
  } AS of_place_351
WITH
  *,
  COLLECT {
    MATCH (owner_390 WHERE true) (
      (inner_391)-[
        lies_392:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_392.validFrom <= $p.a8
            AND lies_392.validTo >= $p.a7
            AND lies_392.validFrom <= lies_392.validTo
            AND (type(lies_392) <> 'LEADS' OR lies_392.role = 'CORE' AND outer_393:Place)
      ]->(outer_393)
    ){0,12} (asked_place_394:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_390,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_392 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_395,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_392 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_396
    WHERE since_395 <= until_396
    CALL (owner_390, since_395, until_396) {
      MATCH (need_388)<-[has_need_397:HAS_NEED]-(owner_390)
      WITH *
      WHERE need_388:Need
      RETURN need_388
      UNION
      MATCH (entity_400)-[registered_at_401:REGISTERED_AT]->(owner_390)
      WHERE registered_at_401.validFrom <= $p.a8
        AND registered_at_401.validTo >= $p.a7
        AND registered_at_401.validFrom <= registered_at_401.validTo
      MATCH (need_388)<-[has_need_399:HAS_NEED]-(entity_400)
      WHERE entity_400:MemberGroup
      WITH *
      WHERE need_388:Need
        AND reduce(
          day_0 = since_395,
          fact_0 IN [registered_at_401] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_396,
          fact_0 IN [registered_at_401] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN need_388
      UNION
      MATCH (entity_404)-[subordinate_to_405:SUBORDINATE_TO]->(owner_390)
      WHERE subordinate_to_405.validFrom <= $p.a8
        AND subordinate_to_405.validTo >= $p.a7
        AND subordinate_to_405.validFrom <= subordinate_to_405.validTo
      MATCH (need_388)<-[has_need_403:HAS_NEED]-(entity_404)
      WHERE entity_404:MemberGroup
      WITH *
      WHERE need_388:Need
        AND reduce(
          day_0 = since_395,
          fact_0 IN [subordinate_to_405] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_396,
          fact_0 IN [subordinate_to_405] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN need_388
      UNION
      MATCH (entity_408)-[post_of_409:POST_OF]->(owner_390)
      WHERE post_of_409.validFrom <= $p.a8
        AND post_of_409.validTo >= $p.a7
        AND post_of_409.validFrom <= post_of_409.validTo
      MATCH (need_388)<-[has_need_407:HAS_NEED]-(entity_408)
      WHERE entity_408:Post
      WITH *
      WHERE need_388:Need
        AND reduce(
          day_0 = since_395,
          fact_0 IN [post_of_409] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_396,
          fact_0 IN [post_of_409] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN need_388
    }
    WITH DISTINCT need_388
    WHERE need_388:Need
    RETURN need_388
  } AS of_place_389
WITH
  *,
  COLLECT {
    MATCH (owner_416 WHERE true) (
      (inner_417)-[
        lies_418:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_418.validFrom <= $p.a8
            AND lies_418.validTo >= $p.a7
            AND lies_418.validFrom <= lies_418.validTo
            AND (type(lies_418) <> 'LEADS' OR lies_418.role = 'CORE' AND outer_419:Place)
      ]->(outer_419)
    ){0,12} (asked_place_420:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_416,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_418 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_421,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_418 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_422
    WHERE since_421 <= until_422
    CALL (owner_416, since_421, until_422) {
      WITH owner_416 AS project_414
      WHERE project_414:Project
      RETURN project_414
      UNION
      MATCH (project_414)<-[leads_423:LEADS]-(owner_416)
      WITH *
      WHERE project_414:Project
      RETURN project_414
      UNION
      MATCH (project_414)<-[claims_425:CLAIMS]-(owner_416)
      WITH *
      WHERE project_414:Project
      RETURN project_414
      UNION
      MATCH (need_428)<-[has_need_429:HAS_NEED]-(owner_416)
      WHERE has_need_429.validFrom <= $p.a8
        AND has_need_429.validTo >= $p.a7
        AND has_need_429.validFrom <= has_need_429.validTo
      MATCH (project_414)-[answers_427:ANSWERS]->(need_428)
      WHERE need_428:Need
      WITH *
      WHERE project_414:Project
        AND reduce(
          day_0 = since_421,
          fact_0 IN [has_need_429] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_422,
          fact_0 IN [has_need_429] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN project_414
      UNION
      MATCH (entity_434)-[registered_at_435:REGISTERED_AT]->(owner_416)
      WHERE registered_at_435.validFrom <= $p.a8
        AND registered_at_435.validTo >= $p.a7
        AND registered_at_435.validFrom <= registered_at_435.validTo
      MATCH (need_432)<-[has_need_433:HAS_NEED]-(entity_434)
      WHERE has_need_433.validFrom <= $p.a8
        AND has_need_433.validTo >= $p.a7
        AND has_need_433.validFrom <= has_need_433.validTo
        AND entity_434:MemberGroup
      MATCH (project_414)-[answers_431:ANSWERS]->(need_432)
      WHERE need_432:Need
      WITH *
      WHERE project_414:Project
        AND reduce(
          day_0 = since_421,
          fact_0 IN [has_need_433, registered_at_435] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_422,
          fact_0 IN [has_need_433, registered_at_435] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN project_414
      UNION
      MATCH (entity_440)-[subordinate_to_441:SUBORDINATE_TO]->(owner_416)
      WHERE subordinate_to_441.validFrom <= $p.a8
        AND subordinate_to_441.validTo >= $p.a7
        AND subordinate_to_441.validFrom <= subordinate_to_441.validTo
      MATCH (need_438)<-[has_need_439:HAS_NEED]-(entity_440)
      WHERE has_need_439.validFrom <= $p.a8
        AND has_need_439.validTo >= $p.a7
        AND has_need_439.validFrom <= has_need_439.validTo
        AND entity_440:MemberGroup
      MATCH (project_414)-[answers_437:ANSWERS]->(need_438)
      WHERE need_438:Need
      WITH *
      WHERE project_414:Project
        AND reduce(
          day_0 = since_421,
          fact_0 IN [has_need_439, subordinate_to_441] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_422,
          fact_0 IN [has_need_439, subordinate_to_441] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN project_414
      UNION
      MATCH (entity_446)-[post_of_447:POST_OF]->(owner_416)
      WHERE post_of_447.validFrom <= $p.a8
        AND post_of_447.validTo >= $p.a7
        AND post_of_447.validFrom <= post_of_447.validTo
      MATCH (need_444)<-[has_need_445:HAS_NEED]-(entity_446)
      WHERE has_need_445.validFrom <= $p.a8
        AND has_need_445.validTo >= $p.a7
        AND has_need_445.validFrom <= has_need_445.validTo
        AND entity_446:Post
      MATCH (project_414)-[answers_443:ANSWERS]->(need_444)
      WHERE need_444:Need
      WITH *
      WHERE project_414:Project
        AND reduce(
          day_0 = since_421,
          fact_0 IN [has_need_445, post_of_447] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_422,
          fact_0 IN [has_need_445, post_of_447] | CASE
            WHEN fact_0.validTo < day_0 THEN fact_0.validTo
            ELSE day_0
          END
        )
      RETURN project_414
      UNION
      MATCH (project_414)-[part_of_449:PART_OF]->(owner_416)
      WITH *
      WHERE project_414:Project
      RETURN project_414
    }
    WITH DISTINCT project_414
    WHERE project_414:Project
    RETURN project_414
  } AS of_place_415
WITH
  *,
  COLLECT {
    MATCH (owner_456 WHERE true) (
      (inner_457)-[
        lies_458:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_458.validFrom <= $p.a8
            AND lies_458.validTo >= $p.a7
            AND lies_458.validFrom <= lies_458.validTo
            AND (type(lies_458) <> 'LEADS' OR lies_458.role = 'CORE' AND outer_459:Place)
      ]->(outer_459)
    ){0,12} (asked_place_460:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_456,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_458 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_461,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_458 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_462
    WHERE since_461 <= until_462
    CALL (owner_456, since_461, until_462) {
      WITH owner_456 AS activity_454
      WHERE activity_454:Activity
      RETURN activity_454
      UNION
      MATCH (activity_454)<-[hosts_463:HOSTS]-(owner_456)
      WITH *
      WHERE activity_454:Activity
      RETURN activity_454
      UNION
      MATCH (activity_454)-[part_of_465:PART_OF]->(owner_456)
      WITH *
      WHERE activity_454:Activity
      RETURN activity_454
    }
    WITH DISTINCT activity_454
    WHERE activity_454:Activity
    RETURN activity_454
  } AS of_place_455
WITH
  *,
  COLLECT {
    MATCH (owner_472 WHERE true) (
      (inner_473)-[
        lies_474:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_474.validFrom <= $p.a8
            AND lies_474.validTo >= $p.a7
            AND lies_474.validFrom <= lies_474.validTo
            AND (type(lies_474) <> 'LEADS' OR lies_474.role = 'CORE' AND outer_475:Place)
      ]->(outer_475)
    ){0,12} (asked_place_476:Entity {id: $p.a3} WHERE true)
    WITH
      DISTINCT owner_472,
      reduce(
        day_0 = $p.a7,
        fact_0 IN lies_474 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_477,
      reduce(
        day_0 = $p.a8,
        fact_0 IN lies_474 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_478
    WHERE since_477 <= until_478
    CALL (owner_472, since_477, until_478) {
      MATCH (matter_470)<-[raised_479:RAISED]-(owner_472)
      WITH *
      WHERE matter_470:Matter
      RETURN matter_470
      UNION
      MATCH (entity_482)-[registered_at_483:REGISTERED_AT]->(owner_472)
      WHERE registered_at_483.validFrom <= $p.a8
        AND registered_at_483.validTo >= $p.a7
        AND registered_at_483.validFrom <= registered_at_483.validTo
      MATCH (matter_470)<-[raised_481:RAISED]-(entity_482)
      WHERE entity_482:MemberGroup
      WITH *
      WHERE matter_470:Matter
        AND reduce(
          day_0 = since_477,
          fact_0 IN [registered_at_483] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_478,
          fact_0 IN [registered_at_483] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN matter_470
      UNION
      MATCH (entity_486)-[subordinate_to_487:SUBORDINATE_TO]->(owner_472)
      WHERE subordinate_to_487.validFrom <= $p.a8
        AND subordinate_to_487.validTo >= $p.a7
        AND subordinate_to_487.validFrom <= subordinate_to_487.validTo
      MATCH (matter_470)<-[raised_485:RAISED]-(entity_486)
      WHERE entity_486:MemberGroup
      WITH *
      WHERE matter_470:Matter
        AND reduce(
          day_0 = since_477,
          fact_0 IN [subordinate_to_487] | CASE
            WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom
            ELSE day_0
          END
        ) <= reduce(
          day_0 = until_478,
          fact_0 IN [subordinate_to_487] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN matter_470
      UNION
      MATCH (entity_490)-[post_of_491:POST_OF]->(owner_472)
      WHERE post_of_491.validFrom <= $p.a8
        AND post_of_491.validTo >= $p.a7
        AND post_of_491.validFrom <= post_of_491.validTo
      MATCH (matter_470)<-[raised_489:RAISED]-(entity_490)
      WHERE entity_490:Post
      WITH *
      WHERE matter_470:Matter
        AND reduce(
          day_0 = since_477,
          fact_0 IN [post_of_491] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_478,
          fact_0 IN [post_of_491] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN matter_470
      UNION
      MATCH (matter_470)-[assigned_to_493:ASSIGNED_TO]->(owner_472)
      WITH *
      WHERE matter_470:Matter
      RETURN matter_470
      UNION
      MATCH (entity_496)-[post_of_497:POST_OF]->(owner_472)
      WHERE post_of_497.validFrom <= $p.a8
        AND post_of_497.validTo >= $p.a7
        AND post_of_497.validFrom <= post_of_497.validTo
      MATCH (matter_470)-[assigned_to_495:ASSIGNED_TO]->(entity_496)
      WHERE entity_496:Post
      WITH *
      WHERE matter_470:Matter
        AND reduce(
          day_0 = since_477,
          fact_0 IN [post_of_497] | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
        ) <= reduce(
          day_0 = until_478,
          fact_0 IN [post_of_497] | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
        )
      RETURN matter_470
    }
    WITH DISTINCT matter_470
    WHERE matter_470:Matter
    RETURN matter_470
  } AS of_place_471
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
            WHERE lies.validFrom <= $p.a4
              AND lies.validTo >= $p.a4
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT thing
      WHERE thing.validFrom <= $p.a4 AND thing.validTo >= $p.a4 AND (thing:Organization OR thing:Place)
      RETURN thing
      LIMIT $p.a5 + 1
    } AS found
  WITH place, size(found) > $p.a5 AS cut, found[0..$p.a5] AS inside
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
  RETURN [size(tiedUnits), size(untied), NOT (size(untied) > $p.a6 OR size(tiedUnits) > $p.a6) AND NOT (cut)] AS q0
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
            WHERE lies.validFrom <= $p.a4
              AND lies.validTo >= $p.a4
              AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
        ]->(outer)
      ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
      WITH DISTINCT lying
      LIMIT $p.a5 + 1
      RETURN lying
    } AS near
  WITH
    size(near) > $p.a5 AS cut,
    COLLECT {
      UNWIND near[0..$p.a5] AS lying
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
      LIMIT 5 * $p.a5 + 1
      WITH subject
      ORDER BY subject
      RETURN subject
    } AS met
  WITH
    cut OR size(met) > 5 * $p.a5 AS cut,
    [
      start IN [index IN range(0, size(met) - 1) WHERE index = 0 OR met[index].id <> met[index - 1].id]
        | met[start]
    ] AS subjects
  WITH cut OR size(subjects) > $p.a5 AS cut, subjects[0..$p.a5] AS subjects
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
  WITH cut, found, size(found) > $p.a6 OR any(each IN found[0..$p.a6] WHERE each.facts > $p.a6) AS shortened
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
      LIMIT $p.a5 + 1
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
  WITH found, shortened, cut OR size(every) > $p.a5 AS cut, every[0..$p.a5] AS groups
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
  RETURN [
    COLLECT {
      UNWIND of_place_3 AS joint_committee_1
      WITH joint_committee_1
      WHERE joint_committee_1.validFrom <= $p.a8
        AND joint_committee_1.validTo >= $p.a7
        AND joint_committee_1.validFrom <= joint_committee_1.validTo
      WITH joint_committee_1
      ORDER BY joint_committee_1.id
      LIMIT $p.a9
      RETURN [
        [
          [
            COLLECT {
              MATCH (joint_committee_1)<-[chairs_11:CHAIRS]-(entity_12)
              WHERE chairs_11.validFrom <= $p.a8
                AND chairs_11.validTo >= $p.a7
                AND chairs_11.validFrom <= chairs_11.validTo
              WITH chairs_11, entity_12
              ORDER BY entity_12.id, chairs_11.id
              LIMIT $p.a10
              RETURN [] AS row_0
            },
            COUNT {
              MATCH (joint_committee_1)<-[chairs_13:CHAIRS]-(entity_14)
              WHERE chairs_13.validFrom <= $p.a8
                AND chairs_13.validTo >= $p.a7
                AND chairs_13.validFrom <= chairs_13.validTo
            }
          ]
        ]
      ] AS row_0
    },
    COUNT {
      UNWIND of_place_3 AS joint_committee_10
      WITH joint_committee_10
      WHERE joint_committee_10.validFrom <= $p.a8
        AND joint_committee_10.validTo >= $p.a7
        AND joint_committee_10.validFrom <= joint_committee_10.validTo
    }
  ] AS q2
}
CALL (*) {
  UNWIND of_place_17 AS community_15
  WITH community_15
  WHERE community_15.validFrom <= $p.a4 AND community_15.validTo >= $p.a4
  WITH
    [] AS keys,
    community_15.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(community_15.count <> $p.a11, false)
            OR coalesce(community_15.qualifier = $p.a12, false)
            OR coalesce(community_15.certainty = $p.a13, false)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q3
}
CALL (*) {
  UNWIND of_place_24 AS party_organization_22
  WITH party_organization_22
  WHERE party_organization_22.validFrom <= $p.a4 AND party_organization_22.validTo >= $p.a4
  WITH
    [toString(party_organization_22.kind)] AS keys,
    party_organization_22.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(party_organization_22.count <> $p.a11, false)
            OR coalesce(party_organization_22.qualifier = $p.a12, false)
            OR coalesce(party_organization_22.certainty = $p.a13, false)
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
  UNWIND of_place_31 AS joint_committee_29
  WITH joint_committee_29
  WHERE joint_committee_29.validFrom <= $p.a4 AND joint_committee_29.validTo >= $p.a4
  WITH
    [toString(joint_committee_29.kind)] AS keys,
    joint_committee_29.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          coalesce(joint_committee_29.count <> $p.a11, false)
            OR coalesce(joint_committee_29.qualifier = $p.a12, false)
            OR coalesce(joint_committee_29.certainty = $p.a13, false)
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
  UNWIND of_place_38 AS unit_36
  WITH unit_36
  WHERE unit_36.validFrom <= $p.a4 AND unit_36.validTo >= $p.a4
  WITH
    [toString(unit_36.kind)] AS keys,
    unit_36.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(unit_36.count <> $p.a11, false)
              OR coalesce(unit_36.qualifier = $p.a12, false)
              OR coalesce(unit_36.certainty = $p.a13, false)
          )
        )
          AND (NOT coalesce(unit_36.kind IN $p.a14, false))
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q6
}
CALL (*) {
  UNWIND of_place_47 AS organization_43
  WITH organization_43
  WHERE organization_43.validFrom <= $p.a4 AND organization_43.validTo >= $p.a4
  WITH
    [toString(organization_43.kind)] AS keys,
    organization_43.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(organization_43.count <> $p.a11, false)
              OR coalesce(organization_43.qualifier = $p.a12, false)
              OR coalesce(organization_43.certainty = $p.a13, false)
          )
        )
          AND EXISTS {
            MATCH (organization_43)-[member_of_44:MEMBER_OF]->(organization_45)
            WHERE member_of_44.validFrom <= $p.a4
              AND member_of_44.validTo >= $p.a4
              AND (organization_45:JointCommittee AND true)
          }
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q7
}
CALL (*) {
  UNWIND of_place_62 AS agreement_52
  WITH agreement_52
  WHERE agreement_52.validFrom <= $p.a8
    AND agreement_52.validTo >= $p.a7
    AND agreement_52.validFrom <= agreement_52.validTo
  WITH
    [toString(agreement_52.kind)] AS keys,
    agreement_52.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT agreement_52.startDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_52.startDate, 'XX', '01')
                + substring('0001-01-01', size(agreement_52.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN agreement_52.startDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_52.startDate) = 4 OR substring(agreement_52.startDate, 5, 2) = 'XX'
              THEN date(left(agreement_52.startDate, 4) + '-12-31')
            WHEN size(agreement_52.startDate) = 7 OR substring(agreement_52.startDate, 8, 2) = 'XX'
              THEN date(left(agreement_52.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_52.startDate)
          END <= $p.a4
      ),
      (
        agreement_52.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_52.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_52.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_52.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_52.startDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_52.startDate) = 4 OR substring(agreement_52.startDate, 5, 2) = 'XX'
                        THEN date(left(agreement_52.startDate, 4) + '-12-31')
                      WHEN size(agreement_52.startDate) = 7 OR substring(agreement_52.startDate, 8, 2) = 'XX'
                        THEN date(left(agreement_52.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_52.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_52.startDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_52.startDate) = 4 OR substring(agreement_52.startDate, 5, 2) = 'XX'
                      THEN date(left(agreement_52.startDate, 4) + '-12-31')
                    WHEN size(agreement_52.startDate) = 7 OR substring(agreement_52.startDate, 8, 2) = 'XX'
                      THEN date(left(agreement_52.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_52.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_52.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_52.startDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_52.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (agreement_52)-[renews_53:RENEWS]->(agreement_54)
          WHERE renews_53.validFrom <= $p.a8
            AND renews_53.validTo >= $p.a7
            AND renews_53.validFrom <= renews_53.validTo
        }
          AND (
            CASE
              WHEN NOT agreement_52.startDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_52.startDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_52.startDate))
                )
            END >= $p.a15
              AND CASE
                WHEN agreement_52.startDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_52.startDate) = 4 OR substring(agreement_52.startDate, 5, 2) = 'XX'
                  THEN date(left(agreement_52.startDate, 4) + '-12-31')
                WHEN size(agreement_52.startDate) = 7 OR substring(agreement_52.startDate, 8, 2) = 'XX'
                  THEN date(left(agreement_52.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_52.startDate)
              END <= $p.a4
          )
      ),
      (
        EXISTS {
          MATCH (agreement_52)-[renews_55:RENEWS]->(agreement_56)
          WHERE renews_55.validFrom <= $p.a8
            AND renews_55.validTo >= $p.a7
            AND renews_55.validFrom <= renews_55.validTo
        }
          AND (
            agreement_52.startDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_52.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_52.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_52.startDate))
                          )
                      END >= $p.a15,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_52.startDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_52.startDate) = 4
                            OR substring(agreement_52.startDate, 5, 2) = 'XX'
                            THEN date(left(agreement_52.startDate, 4) + '-12-31')
                          WHEN size(agreement_52.startDate) = 7
                            OR substring(agreement_52.startDate, 8, 2) = 'XX'
                            THEN date(left(agreement_52.startDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_52.startDate)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_52.startDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_52.startDate) = 4
                          OR substring(agreement_52.startDate, 5, 2) = 'XX'
                          THEN date(left(agreement_52.startDate, 4) + '-12-31')
                        WHEN size(agreement_52.startDate) = 7
                          OR substring(agreement_52.startDate, 8, 2) = 'XX'
                          THEN date(left(agreement_52.startDate, 7) + '-01')
                            + duration('P1M') - duration('P1D')
                        ELSE date(agreement_52.startDate)
                      END < $p.a15,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_52.startDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_52.startDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_52.startDate))
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
          WHEN NOT agreement_52.endDate STARTS WITH 'XX'
            THEN date(
              replace(agreement_52.endDate, 'XX', '01') + substring('0001-01-01', size(agreement_52.endDate))
            )
        END >= $p.a15
          AND CASE
            WHEN agreement_52.endDate STARTS WITH 'XX' THEN null
            WHEN size(agreement_52.endDate) = 4 OR substring(agreement_52.endDate, 5, 2) = 'XX'
              THEN date(left(agreement_52.endDate, 4) + '-12-31')
            WHEN size(agreement_52.endDate) = 7 OR substring(agreement_52.endDate, 8, 2) = 'XX'
              THEN date(left(agreement_52.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(agreement_52.endDate)
          END <= $p.a4
      ),
      (
        agreement_52.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT agreement_52.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_52.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_52.endDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN agreement_52.endDate STARTS WITH 'XX' THEN null
                      WHEN size(agreement_52.endDate) = 4 OR substring(agreement_52.endDate, 5, 2) = 'XX'
                        THEN date(left(agreement_52.endDate, 4) + '-12-31')
                      WHEN size(agreement_52.endDate) = 7 OR substring(agreement_52.endDate, 8, 2) = 'XX'
                        THEN date(left(agreement_52.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(agreement_52.endDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN agreement_52.endDate STARTS WITH 'XX' THEN null
                    WHEN size(agreement_52.endDate) = 4 OR substring(agreement_52.endDate, 5, 2) = 'XX'
                      THEN date(left(agreement_52.endDate, 4) + '-12-31')
                    WHEN size(agreement_52.endDate) = 7 OR substring(agreement_52.endDate, 8, 2) = 'XX'
                      THEN date(left(agreement_52.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(agreement_52.endDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT agreement_52.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(agreement_52.endDate, 'XX', '01')
                          + substring('0001-01-01', size(agreement_52.endDate))
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
            MATCH (agreement_52)<-[renews_57:RENEWS]-(agreement_58)
            WHERE renews_57.validFrom <= $p.a8
              AND renews_57.validTo >= $p.a7
              AND renews_57.validFrom <= renews_57.validTo
          }
        )
          AND (
            CASE
              WHEN NOT agreement_52.endDate STARTS WITH 'XX'
                THEN date(
                  replace(agreement_52.endDate, 'XX', '01')
                    + substring('0001-01-01', size(agreement_52.endDate))
                )
            END >= $p.a15
              AND CASE
                WHEN agreement_52.endDate STARTS WITH 'XX' THEN null
                WHEN size(agreement_52.endDate) = 4 OR substring(agreement_52.endDate, 5, 2) = 'XX'
                  THEN date(left(agreement_52.endDate, 4) + '-12-31')
                WHEN size(agreement_52.endDate) = 7 OR substring(agreement_52.endDate, 8, 2) = 'XX'
                  THEN date(left(agreement_52.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(agreement_52.endDate)
              END <= $p.a4
          )
      ),
      (
        (
          NOT EXISTS {
            MATCH (agreement_52)<-[renews_59:RENEWS]-(agreement_60)
            WHERE renews_59.validFrom <= $p.a8
              AND renews_59.validTo >= $p.a7
              AND renews_59.validFrom <= renews_59.validTo
          }
        )
          AND (
            agreement_52.endDate IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT agreement_52.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_52.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_52.endDate))
                          )
                      END >= $p.a15,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN agreement_52.endDate STARTS WITH 'XX' THEN null
                          WHEN size(agreement_52.endDate) = 4 OR substring(agreement_52.endDate, 5, 2) = 'XX'
                            THEN date(left(agreement_52.endDate, 4) + '-12-31')
                          WHEN size(agreement_52.endDate) = 7 OR substring(agreement_52.endDate, 8, 2) = 'XX'
                            THEN date(left(agreement_52.endDate, 7) + '-01')
                              + duration('P1M') - duration('P1D')
                          ELSE date(agreement_52.endDate)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN agreement_52.endDate STARTS WITH 'XX' THEN null
                        WHEN size(agreement_52.endDate) = 4 OR substring(agreement_52.endDate, 5, 2) = 'XX'
                          THEN date(left(agreement_52.endDate, 4) + '-12-31')
                        WHEN size(agreement_52.endDate) = 7 OR substring(agreement_52.endDate, 8, 2) = 'XX'
                          THEN date(left(agreement_52.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(agreement_52.endDate)
                      END < $p.a15,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT agreement_52.endDate STARTS WITH 'XX'
                          THEN date(
                            replace(agreement_52.endDate, 'XX', '01')
                              + substring('0001-01-01', size(agreement_52.endDate))
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
  RETURN collect([keys, counts, undated]) AS q8
}
CALL (*) {
  UNWIND of_place_78 AS commitment_76
  WITH commitment_76
  WHERE commitment_76.validFrom <= $p.a8
    AND commitment_76.validTo >= $p.a7
    AND commitment_76.validFrom <= commitment_76.validTo
  WITH
    [] AS keys,
    commitment_76.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        CASE
          WHEN NOT commitment_76.due STARTS WITH 'XX'
            THEN date(
              replace(commitment_76.due, 'XX', '01') + substring('0001-01-01', size(commitment_76.due))
            )
        END >= $p.a15
          AND CASE
            WHEN commitment_76.due STARTS WITH 'XX' THEN null
            WHEN size(commitment_76.due) = 4 OR substring(commitment_76.due, 5, 2) = 'XX'
              THEN date(left(commitment_76.due, 4) + '-12-31')
            WHEN size(commitment_76.due) = 7 OR substring(commitment_76.due, 8, 2) = 'XX'
              THEN date(left(commitment_76.due, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_76.due)
          END <= $p.a4
      ),
      (
        commitment_76.due IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_76.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_76.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_76.due))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_76.due STARTS WITH 'XX' THEN null
                      WHEN size(commitment_76.due) = 4 OR substring(commitment_76.due, 5, 2) = 'XX'
                        THEN date(left(commitment_76.due, 4) + '-12-31')
                      WHEN size(commitment_76.due) = 7 OR substring(commitment_76.due, 8, 2) = 'XX'
                        THEN date(left(commitment_76.due, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(commitment_76.due)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_76.due STARTS WITH 'XX' THEN null
                    WHEN size(commitment_76.due) = 4 OR substring(commitment_76.due, 5, 2) = 'XX'
                      THEN date(left(commitment_76.due, 4) + '-12-31')
                    WHEN size(commitment_76.due) = 7 OR substring(commitment_76.due, 8, 2) = 'XX'
                      THEN date(left(commitment_76.due, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(commitment_76.due)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_76.due STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_76.due, 'XX', '01')
                          + substring('0001-01-01', size(commitment_76.due))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        (commitment_76.status = $p.a16 OR commitment_76.fulfilledOn IS NOT NULL)
          AND (
            CASE
              WHEN NOT commitment_76.due STARTS WITH 'XX'
                THEN date(
                  replace(commitment_76.due, 'XX', '01') + substring('0001-01-01', size(commitment_76.due))
                )
            END >= $p.a15
              AND CASE
                WHEN commitment_76.due STARTS WITH 'XX' THEN null
                WHEN size(commitment_76.due) = 4 OR substring(commitment_76.due, 5, 2) = 'XX'
                  THEN date(left(commitment_76.due, 4) + '-12-31')
                WHEN size(commitment_76.due) = 7 OR substring(commitment_76.due, 8, 2) = 'XX'
                  THEN date(left(commitment_76.due, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(commitment_76.due)
              END <= $p.a4
          )
      ),
      (
        (commitment_76.status = $p.a16 OR commitment_76.fulfilledOn IS NOT NULL)
          AND (
            commitment_76.due IS NOT NULL
              AND (
                NOT (
                  (
                    coalesce(
                      CASE
                        WHEN NOT commitment_76.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_76.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_76.due))
                          )
                      END >= $p.a15,
                      false
                    )
                      AND coalesce(
                        CASE
                          WHEN commitment_76.due STARTS WITH 'XX' THEN null
                          WHEN size(commitment_76.due) = 4 OR substring(commitment_76.due, 5, 2) = 'XX'
                            THEN date(left(commitment_76.due, 4) + '-12-31')
                          WHEN size(commitment_76.due) = 7 OR substring(commitment_76.due, 8, 2) = 'XX'
                            THEN date(left(commitment_76.due, 7) + '-01') + duration('P1M') - duration('P1D')
                          ELSE date(commitment_76.due)
                        END <= $p.a4,
                        false
                      )
                  )
                    OR coalesce(
                      CASE
                        WHEN commitment_76.due STARTS WITH 'XX' THEN null
                        WHEN size(commitment_76.due) = 4 OR substring(commitment_76.due, 5, 2) = 'XX'
                          THEN date(left(commitment_76.due, 4) + '-12-31')
                        WHEN size(commitment_76.due) = 7 OR substring(commitment_76.due, 8, 2) = 'XX'
                          THEN date(left(commitment_76.due, 7) + '-01') + duration('P1M') - duration('P1D')
                        ELSE date(commitment_76.due)
                      END < $p.a15,
                      false
                    )
                    OR coalesce(
                      CASE
                        WHEN NOT commitment_76.due STARTS WITH 'XX'
                          THEN date(
                            replace(commitment_76.due, 'XX', '01')
                              + substring('0001-01-01', size(commitment_76.due))
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
          WHEN NOT commitment_76.fulfilledOn STARTS WITH 'XX'
            THEN date(
              replace(commitment_76.fulfilledOn, 'XX', '01')
                + substring('0001-01-01', size(commitment_76.fulfilledOn))
            )
        END >= $p.a15
          AND CASE
            WHEN commitment_76.fulfilledOn STARTS WITH 'XX' THEN null
            WHEN size(commitment_76.fulfilledOn) = 4 OR substring(commitment_76.fulfilledOn, 5, 2) = 'XX'
              THEN date(left(commitment_76.fulfilledOn, 4) + '-12-31')
            WHEN size(commitment_76.fulfilledOn) = 7 OR substring(commitment_76.fulfilledOn, 8, 2) = 'XX'
              THEN date(left(commitment_76.fulfilledOn, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(commitment_76.fulfilledOn)
          END <= $p.a4
      ),
      (
        commitment_76.fulfilledOn IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT commitment_76.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_76.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_76.fulfilledOn))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN commitment_76.fulfilledOn STARTS WITH 'XX' THEN null
                      WHEN size(commitment_76.fulfilledOn) = 4
                        OR substring(commitment_76.fulfilledOn, 5, 2) = 'XX'
                        THEN date(left(commitment_76.fulfilledOn, 4) + '-12-31')
                      WHEN size(commitment_76.fulfilledOn) = 7
                        OR substring(commitment_76.fulfilledOn, 8, 2) = 'XX'
                        THEN date(left(commitment_76.fulfilledOn, 7) + '-01')
                          + duration('P1M') - duration('P1D')
                      ELSE date(commitment_76.fulfilledOn)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN commitment_76.fulfilledOn STARTS WITH 'XX' THEN null
                    WHEN size(commitment_76.fulfilledOn) = 4
                      OR substring(commitment_76.fulfilledOn, 5, 2) = 'XX'
                      THEN date(left(commitment_76.fulfilledOn, 4) + '-12-31')
                    WHEN size(commitment_76.fulfilledOn) = 7
                      OR substring(commitment_76.fulfilledOn, 8, 2) = 'XX'
                      THEN date(left(commitment_76.fulfilledOn, 7) + '-01')
                        + duration('P1M') - duration('P1D')
                    ELSE date(commitment_76.fulfilledOn)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT commitment_76.fulfilledOn STARTS WITH 'XX'
                      THEN date(
                        replace(commitment_76.fulfilledOn, 'XX', '01')
                          + substring('0001-01-01', size(commitment_76.fulfilledOn))
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
  RETURN collect([keys, counts, undated]) AS q9
}
CALL (*) {
  UNWIND of_place_102 AS resource_98
  WITH resource_98
  WHERE resource_98.validFrom <= $p.a8
    AND resource_98.validTo >= $p.a7
    AND resource_98.validFrom <= resource_98.validTo
  WITH
    [toString(resource_98.kind)] AS keys,
    resource_98.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT resource_98.startDate STARTS WITH 'XX'
            THEN date(
              replace(resource_98.startDate, 'XX', '01')
                + substring('0001-01-01', size(resource_98.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN resource_98.startDate STARTS WITH 'XX' THEN null
            WHEN size(resource_98.startDate) = 4 OR substring(resource_98.startDate, 5, 2) = 'XX'
              THEN date(left(resource_98.startDate, 4) + '-12-31')
            WHEN size(resource_98.startDate) = 7 OR substring(resource_98.startDate, 8, 2) = 'XX'
              THEN date(left(resource_98.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(resource_98.startDate)
          END <= $p.a4
      ),
      (
        resource_98.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT resource_98.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_98.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_98.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN resource_98.startDate STARTS WITH 'XX' THEN null
                      WHEN size(resource_98.startDate) = 4 OR substring(resource_98.startDate, 5, 2) = 'XX'
                        THEN date(left(resource_98.startDate, 4) + '-12-31')
                      WHEN size(resource_98.startDate) = 7 OR substring(resource_98.startDate, 8, 2) = 'XX'
                        THEN date(left(resource_98.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(resource_98.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN resource_98.startDate STARTS WITH 'XX' THEN null
                    WHEN size(resource_98.startDate) = 4 OR substring(resource_98.startDate, 5, 2) = 'XX'
                      THEN date(left(resource_98.startDate, 4) + '-12-31')
                    WHEN size(resource_98.startDate) = 7 OR substring(resource_98.startDate, 8, 2) = 'XX'
                      THEN date(left(resource_98.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(resource_98.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT resource_98.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(resource_98.startDate, 'XX', '01')
                          + substring('0001-01-01', size(resource_98.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      EXISTS {
        MATCH (resource_98)<-[of_99:OF]-(share_100)
        WHERE of_99.validFrom <= $p.a8 AND of_99.validTo >= $p.a7 AND of_99.validFrom <= of_99.validTo
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
  RETURN collect([keys, counts, undated]) AS q10
}
CALL (*) {
  UNWIND of_place_126 AS share_124
  WITH share_124
  WHERE share_124.validFrom <= $p.a8
    AND share_124.validTo >= $p.a7
    AND share_124.validFrom <= share_124.validTo
  WITH [] AS keys, share_124.termKnowledge = 'UNKNOWN' AS dateless, [true] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q11
}
CALL (*) {
  UNWIND of_place_164 AS need_160
  WITH need_160
  WHERE need_160.validFrom <= $p.a8 AND need_160.validTo >= $p.a7 AND need_160.validFrom <= need_160.validTo
  WITH
    [toString(need_160.kind)] AS keys,
    need_160.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT need_160.startDate STARTS WITH 'XX'
            THEN date(
              replace(need_160.startDate, 'XX', '01') + substring('0001-01-01', size(need_160.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN need_160.startDate STARTS WITH 'XX' THEN null
            WHEN size(need_160.startDate) = 4 OR substring(need_160.startDate, 5, 2) = 'XX'
              THEN date(left(need_160.startDate, 4) + '-12-31')
            WHEN size(need_160.startDate) = 7 OR substring(need_160.startDate, 8, 2) = 'XX'
              THEN date(left(need_160.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(need_160.startDate)
          END <= $p.a4
      ),
      (
        need_160.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT need_160.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_160.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_160.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN need_160.startDate STARTS WITH 'XX' THEN null
                      WHEN size(need_160.startDate) = 4 OR substring(need_160.startDate, 5, 2) = 'XX'
                        THEN date(left(need_160.startDate, 4) + '-12-31')
                      WHEN size(need_160.startDate) = 7 OR substring(need_160.startDate, 8, 2) = 'XX'
                        THEN date(left(need_160.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(need_160.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN need_160.startDate STARTS WITH 'XX' THEN null
                    WHEN size(need_160.startDate) = 4 OR substring(need_160.startDate, 5, 2) = 'XX'
                      THEN date(left(need_160.startDate, 4) + '-12-31')
                    WHEN size(need_160.startDate) = 7 OR substring(need_160.startDate, 8, 2) = 'XX'
                      THEN date(left(need_160.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(need_160.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT need_160.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(need_160.startDate, 'XX', '01')
                          + substring('0001-01-01', size(need_160.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        EXISTS {
          MATCH (need_160)<-[claims_161:CLAIMS]-(entity_162)
          WHERE claims_161.validFrom <= $p.a8
            AND claims_161.validTo >= $p.a7
            AND claims_161.validFrom <= claims_161.validTo
        }
          OR need_160.status IN $p.a17
      ),
      (
        need_160.status = $p.a16
          AND (
            CASE
              WHEN NOT need_160.endDate STARTS WITH 'XX'
                THEN date(
                  replace(need_160.endDate, 'XX', '01') + substring('0001-01-01', size(need_160.endDate))
                )
            END >= $p.a15
              AND CASE
                WHEN need_160.endDate STARTS WITH 'XX' THEN null
                WHEN size(need_160.endDate) = 4 OR substring(need_160.endDate, 5, 2) = 'XX'
                  THEN date(left(need_160.endDate, 4) + '-12-31')
                WHEN size(need_160.endDate) = 7 OR substring(need_160.endDate, 8, 2) = 'XX'
                  THEN date(left(need_160.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                ELSE date(need_160.endDate)
              END <= $p.a4
          )
      ),
      (
        need_160.status = $p.a16
          AND (
            need_160.endDate IS NULL
              OR (
                need_160.endDate IS NOT NULL
                  AND (
                    NOT (
                      (
                        coalesce(
                          CASE
                            WHEN NOT need_160.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_160.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_160.endDate))
                              )
                          END >= $p.a15,
                          false
                        )
                          AND coalesce(
                            CASE
                              WHEN need_160.endDate STARTS WITH 'XX' THEN null
                              WHEN size(need_160.endDate) = 4 OR substring(need_160.endDate, 5, 2) = 'XX'
                                THEN date(left(need_160.endDate, 4) + '-12-31')
                              WHEN size(need_160.endDate) = 7 OR substring(need_160.endDate, 8, 2) = 'XX'
                                THEN date(left(need_160.endDate, 7) + '-01')
                                  + duration('P1M') - duration('P1D')
                              ELSE date(need_160.endDate)
                            END <= $p.a4,
                            false
                          )
                      )
                        OR coalesce(
                          CASE
                            WHEN need_160.endDate STARTS WITH 'XX' THEN null
                            WHEN size(need_160.endDate) = 4 OR substring(need_160.endDate, 5, 2) = 'XX'
                              THEN date(left(need_160.endDate, 4) + '-12-31')
                            WHEN size(need_160.endDate) = 7 OR substring(need_160.endDate, 8, 2) = 'XX'
                              THEN date(left(need_160.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                            ELSE date(need_160.endDate)
                          END < $p.a15,
                          false
                        )
                        OR coalesce(
                          CASE
                            WHEN NOT need_160.endDate STARTS WITH 'XX'
                              THEN date(
                                replace(need_160.endDate, 'XX', '01')
                                  + substring('0001-01-01', size(need_160.endDate))
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
  RETURN collect([keys, counts, undated]) AS q12
}
CALL (*) {
  UNWIND of_place_190 AS need_186
  WITH need_186
  WHERE need_186.validFrom <= $p.a4 AND need_186.validTo >= $p.a4
  WITH
    [] AS keys,
    need_186.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        NOT (
          (
            EXISTS {
              MATCH (need_186)<-[claims_187:CLAIMS]-(entity_188)
              WHERE claims_187.validFrom <= $p.a4 AND claims_187.validTo >= $p.a4
            }
              OR coalesce(need_186.status IN $p.a17, false)
          )
            OR (coalesce(need_186.status = $p.a18, false) AND need_186.endDate IS NULL)
        )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q13
}
CALL (*) {
  UNWIND of_place_212 AS project_210
  WITH project_210
  WHERE project_210.validFrom <= $p.a8
    AND project_210.validTo >= $p.a7
    AND project_210.validFrom <= project_210.validTo
  WITH
    [] AS keys,
    project_210.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT project_210.startDate STARTS WITH 'XX'
            THEN date(
              replace(project_210.startDate, 'XX', '01')
                + substring('0001-01-01', size(project_210.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN project_210.startDate STARTS WITH 'XX' THEN null
            WHEN size(project_210.startDate) = 4 OR substring(project_210.startDate, 5, 2) = 'XX'
              THEN date(left(project_210.startDate, 4) + '-12-31')
            WHEN size(project_210.startDate) = 7 OR substring(project_210.startDate, 8, 2) = 'XX'
              THEN date(left(project_210.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_210.startDate)
          END <= $p.a4
      ),
      (
        project_210.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_210.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_210.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_210.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_210.startDate STARTS WITH 'XX' THEN null
                      WHEN size(project_210.startDate) = 4 OR substring(project_210.startDate, 5, 2) = 'XX'
                        THEN date(left(project_210.startDate, 4) + '-12-31')
                      WHEN size(project_210.startDate) = 7 OR substring(project_210.startDate, 8, 2) = 'XX'
                        THEN date(left(project_210.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_210.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_210.startDate STARTS WITH 'XX' THEN null
                    WHEN size(project_210.startDate) = 4 OR substring(project_210.startDate, 5, 2) = 'XX'
                      THEN date(left(project_210.startDate, 4) + '-12-31')
                    WHEN size(project_210.startDate) = 7 OR substring(project_210.startDate, 8, 2) = 'XX'
                      THEN date(left(project_210.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_210.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_210.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_210.startDate, 'XX', '01')
                          + substring('0001-01-01', size(project_210.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      (
        CASE
          WHEN NOT project_210.endDate STARTS WITH 'XX'
            THEN date(
              replace(project_210.endDate, 'XX', '01') + substring('0001-01-01', size(project_210.endDate))
            )
        END >= $p.a15
          AND CASE
            WHEN project_210.endDate STARTS WITH 'XX' THEN null
            WHEN size(project_210.endDate) = 4 OR substring(project_210.endDate, 5, 2) = 'XX'
              THEN date(left(project_210.endDate, 4) + '-12-31')
            WHEN size(project_210.endDate) = 7 OR substring(project_210.endDate, 8, 2) = 'XX'
              THEN date(left(project_210.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(project_210.endDate)
          END <= $p.a4
      ),
      (
        project_210.endDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT project_210.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_210.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_210.endDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN project_210.endDate STARTS WITH 'XX' THEN null
                      WHEN size(project_210.endDate) = 4 OR substring(project_210.endDate, 5, 2) = 'XX'
                        THEN date(left(project_210.endDate, 4) + '-12-31')
                      WHEN size(project_210.endDate) = 7 OR substring(project_210.endDate, 8, 2) = 'XX'
                        THEN date(left(project_210.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(project_210.endDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN project_210.endDate STARTS WITH 'XX' THEN null
                    WHEN size(project_210.endDate) = 4 OR substring(project_210.endDate, 5, 2) = 'XX'
                      THEN date(left(project_210.endDate, 4) + '-12-31')
                    WHEN size(project_210.endDate) = 7 OR substring(project_210.endDate, 8, 2) = 'XX'
                      THEN date(left(project_210.endDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(project_210.endDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT project_210.endDate STARTS WITH 'XX'
                      THEN date(
                        replace(project_210.endDate, 'XX', '01')
                          + substring('0001-01-01', size(project_210.endDate))
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
  RETURN collect([keys, counts, undated]) AS q14
}
CALL (*) {
  UNWIND of_place_250 AS activity_246
  WITH activity_246
  WHERE activity_246.validFrom <= $p.a8
    AND activity_246.validTo >= $p.a7
    AND activity_246.validFrom <= activity_246.validTo
  WITH
    [
      toString(activity_246.kind),
      CASE
        WHEN size(toString(nullIf(nullIf(activity_246.validFrom, date('0001-01-01')), date('9999-12-31')))) >= 7
          AND NOT left(
            toString(nullIf(nullIf(activity_246.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          ) CONTAINS 'X'
          THEN left(
            toString(nullIf(nullIf(activity_246.validFrom, date('0001-01-01')), date('9999-12-31'))),
            7
          )
      END
    ] AS keys,
    activity_246.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      true,
      (
        activity_246.kind = $p.a19
          AND EXISTS {
            MATCH (activity_246)<-[hosts_247:HOSTS]-(entity_248)
            WHERE hosts_247.validFrom <= $p.a8
              AND hosts_247.validTo >= $p.a7
              AND hosts_247.validFrom <= hosts_247.validTo
              AND (entity_248:JointCommittee AND true)
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
  RETURN collect([keys, counts, undated]) AS q15
}
CALL (*) {
  UNWIND of_place_266 AS joint_committee_260
  WITH joint_committee_260
  WHERE joint_committee_260.validFrom <= $p.a8
    AND joint_committee_260.validTo >= $p.a7
    AND joint_committee_260.validFrom <= joint_committee_260.validTo
  WITH
    [] AS keys,
    joint_committee_260.termKnowledge = 'UNKNOWN' AS dateless,
    [
      (
        (
          NOT (
            coalesce(joint_committee_260.count <> $p.a11, false)
              OR coalesce(joint_committee_260.qualifier = $p.a12, false)
              OR coalesce(joint_committee_260.certainty = $p.a13, false)
          )
        )
          AND EXISTS {
            MATCH (joint_committee_260)-[hosts_261:HOSTS]->(activity_262)
            WHERE hosts_261.validFrom <= $p.a8
              AND hosts_261.validTo >= $p.a7
              AND hosts_261.validFrom <= hosts_261.validTo
              AND activity_262.kind = $p.a19
          }
      ),
      (
        (
          NOT (
            coalesce(joint_committee_260.count <> $p.a11, false)
              OR coalesce(joint_committee_260.qualifier = $p.a12, false)
              OR coalesce(joint_committee_260.certainty = $p.a13, false)
          )
        )
          AND (
            joint_committee_260.meetingRhythm IS NOT NULL
              AND (
                NOT EXISTS {
                  MATCH (joint_committee_260)-[hosts_263:HOSTS]->(activity_264)
                  WHERE hosts_263.validFrom <= $p.a8
                    AND hosts_263.validTo >= $p.a7
                    AND hosts_263.validFrom <= hosts_263.validTo
                    AND coalesce(activity_264.kind = $p.a19, false)
                }
              )
          )
      )
    ] AS met
  WITH
    keys,
    [count(CASE WHEN met[0] THEN 1 END), count(CASE WHEN met[1] THEN 1 END)] AS counts,
    [count(CASE WHEN met[0] AND dateless THEN 1 END), count(CASE WHEN met[1] AND dateless THEN 1 END)] AS undated
  RETURN collect([keys, counts, undated]) AS q16
}
CALL (*) {
  UNWIND of_place_275 AS matter_273
  WITH matter_273
  WHERE matter_273.validFrom <= $p.a8
    AND matter_273.validTo >= $p.a7
    AND matter_273.validFrom <= matter_273.validTo
  WITH
    [toString(matter_273.kind)] AS keys,
    matter_273.termKnowledge = 'UNKNOWN' AS dateless,
    [
      true,
      (
        CASE
          WHEN NOT matter_273.startDate STARTS WITH 'XX'
            THEN date(
              replace(matter_273.startDate, 'XX', '01') + substring('0001-01-01', size(matter_273.startDate))
            )
        END >= $p.a15
          AND CASE
            WHEN matter_273.startDate STARTS WITH 'XX' THEN null
            WHEN size(matter_273.startDate) = 4 OR substring(matter_273.startDate, 5, 2) = 'XX'
              THEN date(left(matter_273.startDate, 4) + '-12-31')
            WHEN size(matter_273.startDate) = 7 OR substring(matter_273.startDate, 8, 2) = 'XX'
              THEN date(left(matter_273.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
            ELSE date(matter_273.startDate)
          END <= $p.a4
      ),
      (
        matter_273.startDate IS NOT NULL
          AND (
            NOT (
              (
                coalesce(
                  CASE
                    WHEN NOT matter_273.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_273.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_273.startDate))
                      )
                  END >= $p.a15,
                  false
                )
                  AND coalesce(
                    CASE
                      WHEN matter_273.startDate STARTS WITH 'XX' THEN null
                      WHEN size(matter_273.startDate) = 4 OR substring(matter_273.startDate, 5, 2) = 'XX'
                        THEN date(left(matter_273.startDate, 4) + '-12-31')
                      WHEN size(matter_273.startDate) = 7 OR substring(matter_273.startDate, 8, 2) = 'XX'
                        THEN date(left(matter_273.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                      ELSE date(matter_273.startDate)
                    END <= $p.a4,
                    false
                  )
              )
                OR coalesce(
                  CASE
                    WHEN matter_273.startDate STARTS WITH 'XX' THEN null
                    WHEN size(matter_273.startDate) = 4 OR substring(matter_273.startDate, 5, 2) = 'XX'
                      THEN date(left(matter_273.startDate, 4) + '-12-31')
                    WHEN size(matter_273.startDate) = 7 OR substring(matter_273.startDate, 8, 2) = 'XX'
                      THEN date(left(matter_273.startDate, 7) + '-01') + duration('P1M') - duration('P1D')
                    ELSE date(matter_273.startDate)
                  END < $p.a15,
                  false
                )
                OR coalesce(
                  CASE
                    WHEN NOT matter_273.startDate STARTS WITH 'XX'
                      THEN date(
                        replace(matter_273.startDate, 'XX', '01')
                          + substring('0001-01-01', size(matter_273.startDate))
                      )
                  END > $p.a4,
                  false
                )
            )
          )
      ),
      matter_273.status = $p.a16
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
  RETURN collect([keys, counts, undated]) AS q17
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_305 AS agreement_303
      WITH agreement_303
      WHERE any(fact_0 IN [agreement_303] WHERE fact_0.status = 'PLANNED')
      RETURN agreement_303
    },
    COUNT {
      UNWIND of_place_305 AS agreement_319
      WITH agreement_319
      WHERE NOT coalesce(any(fact_0 IN [agreement_319] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [agreement_319] WHERE fact_0.status = 'PROPOSED')
      RETURN agreement_319
    },
    COUNT {
      UNWIND of_place_305 AS agreement_320
      WITH agreement_320
      WHERE NOT coalesce(any(fact_0 IN [agreement_320] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [agreement_320] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [agreement_320]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN agreement_320
    }
  ] AS q18
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_323 AS resource_321
      WITH resource_321
      WHERE any(fact_0 IN [resource_321] WHERE fact_0.status = 'PLANNED')
      RETURN resource_321
    },
    COUNT {
      UNWIND of_place_323 AS resource_347
      WITH resource_347
      WHERE NOT coalesce(any(fact_0 IN [resource_347] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [resource_347] WHERE fact_0.status = 'PROPOSED')
      RETURN resource_347
    },
    COUNT {
      UNWIND of_place_323 AS resource_348
      WITH resource_348
      WHERE NOT coalesce(any(fact_0 IN [resource_348] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [resource_348] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [resource_348]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN resource_348
    }
  ] AS q19
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_351 AS share_349
      WITH share_349
      WHERE any(fact_0 IN [share_349] WHERE fact_0.status = 'PLANNED')
      RETURN share_349
    },
    COUNT {
      UNWIND of_place_351 AS share_385
      WITH share_385
      WHERE NOT coalesce(any(fact_0 IN [share_385] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [share_385] WHERE fact_0.status = 'PROPOSED')
      RETURN share_385
    },
    COUNT {
      UNWIND of_place_351 AS share_386
      WITH share_386
      WHERE NOT coalesce(any(fact_0 IN [share_386] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [share_386] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [share_386]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN share_386
    }
  ] AS q20
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_389 AS need_387
      WITH need_387
      WHERE any(fact_0 IN [need_387] WHERE fact_0.status = 'PLANNED')
      RETURN need_387
    },
    COUNT {
      UNWIND of_place_389 AS need_411
      WITH need_411
      WHERE NOT coalesce(any(fact_0 IN [need_411] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [need_411] WHERE fact_0.status = 'PROPOSED')
      RETURN need_411
    },
    COUNT {
      UNWIND of_place_389 AS need_412
      WITH need_412
      WHERE NOT coalesce(any(fact_0 IN [need_412] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [need_412] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [need_412]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN need_412
    }
  ] AS q21
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_415 AS project_413
      WITH project_413
      WHERE any(fact_0 IN [project_413] WHERE fact_0.status = 'PLANNED')
      RETURN project_413
    },
    COUNT {
      UNWIND of_place_415 AS project_451
      WITH project_451
      WHERE NOT coalesce(any(fact_0 IN [project_451] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [project_451] WHERE fact_0.status = 'PROPOSED')
      RETURN project_451
    },
    COUNT {
      UNWIND of_place_415 AS project_452
      WITH project_452
      WHERE NOT coalesce(any(fact_0 IN [project_452] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [project_452] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [project_452]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN project_452
    }
  ] AS q22
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_455 AS activity_453
      WITH activity_453
      WHERE any(fact_0 IN [activity_453] WHERE fact_0.status = 'PLANNED')
      RETURN activity_453
    },
    COUNT {
      UNWIND of_place_455 AS activity_467
      WITH activity_467
      WHERE NOT coalesce(any(fact_0 IN [activity_467] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [activity_467] WHERE fact_0.status = 'PROPOSED')
      RETURN activity_467
    },
    COUNT {
      UNWIND of_place_455 AS activity_468
      WITH activity_468
      WHERE NOT coalesce(any(fact_0 IN [activity_468] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [activity_468] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [activity_468]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN activity_468
    }
  ] AS q23
}
CALL (*) {
  RETURN [
    COUNT {
      UNWIND of_place_471 AS matter_469
      WITH matter_469
      WHERE any(fact_0 IN [matter_469] WHERE fact_0.status = 'PLANNED')
      RETURN matter_469
    },
    COUNT {
      UNWIND of_place_471 AS matter_499
      WITH matter_499
      WHERE NOT coalesce(any(fact_0 IN [matter_499] WHERE fact_0.status = 'PLANNED'), false)
        AND any(fact_0 IN [matter_499] WHERE fact_0.status = 'PROPOSED')
      RETURN matter_499
    },
    COUNT {
      UNWIND of_place_471 AS matter_500
      WITH matter_500
      WHERE NOT coalesce(any(fact_0 IN [matter_500] WHERE fact_0.status = 'PLANNED'), false)
        AND NOT coalesce(any(fact_0 IN [matter_500] WHERE fact_0.status = 'PROPOSED'), false)
        AND any(
          fact_0 IN [matter_500]
            WHERE coalesce(fact_0.statedFrom, fact_0.validFrom) > coalesce(fact_0.statedTo, fact_0.validTo)
              AND NOT coalesce(fact_0.status, '') IN ['PLANNED', 'PROPOSED', 'CANCELLED']
        )
      RETURN matter_500
    }
  ] AS q24
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
    q24
  ],
  [[l_0 IN labels(place) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], place.id, place.name]
] AS data;
