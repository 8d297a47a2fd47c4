// query Meetings($within: ID!, $during: DateRange!) {
//   meetings(within: $within, during: $during) {
//     expectedTotal
//     keptTotal
//     heldTotal
//     behindTotal
//     byReading { reading bodiesTotal }
//     bodies { committee { id name meetingRhythm } reading expected kept held undated }
//     complete
//   }
// }
// Database hits on the invented network: 2500 at most

// meetings
// {a0: date('2026-01-01'), a1: date('2026-06-30'), a2: 'lianhua', a3: 100, a4: 2000}
MATCH (required_1:Entity {id: $p.a2})
WHERE required_1:Place
WITH
  *,
  COLLECT {
    MATCH (joint_committee_2 WHERE true) (
      (inner_6)-[
        lies_7:PART_OF
          |LOCATED_IN
          |PARTY_ORGANIZATION_OF
          |LEADS
          WHERE lies_7.validFrom <= $p.a1
            AND lies_7.validTo >= $p.a0
            AND lies_7.validFrom <= lies_7.validTo
            AND (type(lies_7) <> 'LEADS' OR lies_7.role = 'CORE' AND outer_8:Place)
      ]->(outer_8)
    ){0,12} (asked_place_9:Entity {id: $p.a2} WHERE true)
    WITH
      DISTINCT joint_committee_2,
      reduce(
        day_0 = $p.a0,
        fact_0 IN lies_7 | CASE WHEN fact_0.validFrom > day_0 THEN fact_0.validFrom ELSE day_0 END
      ) AS since_4,
      reduce(
        day_0 = $p.a1,
        fact_0 IN lies_7 | CASE WHEN fact_0.validTo < day_0 THEN fact_0.validTo ELSE day_0 END
      ) AS until_5
    WHERE since_4 <= until_5
    WITH DISTINCT joint_committee_2
    WHERE joint_committee_2:JointCommittee
    RETURN joint_committee_2
  } AS of_place_3
RETURN COLLECT {
  UNWIND of_place_3 AS committee
  WITH committee
  WHERE committee.validFrom <= $p.a1
    AND committee.validTo >= $p.a0
    AND committee.validFrom <= committee.validTo
    AND (committee:Organization OR committee:Community)
    AND coalesce(committee.count, 1) = 1
    AND coalesce(committee.qualifier, 'EXACT') <> 'SOME'
    AND coalesce(committee.certainty, 'STATED') <> 'MASKED'
  WITH committee
  ORDER BY committee.id
  LIMIT $p.a4 + 1
  WITH
    committee,
    committee.meetingRhythm AS rhythm,
    toString(committee.validFrom) AS since,
    toString(committee.validTo) AS until,
    COLLECT {
      MATCH (committee)-[hosts:HOSTS]->(meeting:Activity {kind: 'MEETING'})
      WHERE hosts.validFrom <= $p.a1 AND hosts.validTo >= $p.a0 AND hosts.validFrom <= hosts.validTo
      WITH DISTINCT meeting
      ORDER BY meeting.validFrom, meeting.id
      LIMIT $p.a4 + 1
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
      LIMIT $p.a4 + 1
      RETURN coalesce(meeting.startDate, '')
    } AS doubtful
  RETURN [rhythm, since, until, days, doubtful, [[committee.id, committee.name, committee.meetingRhythm]]] AS row_0
} AS data;
