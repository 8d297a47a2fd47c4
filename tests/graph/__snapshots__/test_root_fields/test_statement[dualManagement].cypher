// query DualManagement($within: ID, $asOf: Date) {
//   dualManagement(within: $within, asOf: $asOf) {
//     subjectsTotal
//     complete
//     subjects { node { __typename id name } recorded stated lines { line manager { id name } } }
//   }
// }
// Database hits on the invented network: 2000 at most

// dualManagement
// {a0: date('2026-08-01'), a1: 100, a2: 20000, a3: 'lianhua'}
MATCH (place:Entity {id: $p.a3})
WHERE place:Place
WITH COLLECT {
  MATCH (lying WHERE true) (
    (inner)-[
      lies:PART_OF
        |LOCATED_IN
        |PARTY_ORGANIZATION_OF
        |LEADS
        WHERE lies.validFrom <= $p.a0
          AND lies.validTo >= $p.a0
          AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
    ]->(outer)
  ){0,12} (asked_place:Entity {id: $p.a3} WHERE true)
  WITH DISTINCT lying
  LIMIT $p.a2 + 1
  CALL (lying) {
    RETURN null AS subject
    UNION ALL
    WITH lying
    WHERE EXISTS { (lying)-[fact:SUBORDINATE_TO]->(other) }
    RETURN lying AS subject
    UNION ALL
    MATCH (lying)<-[fact:SUBORDINATE_TO]-(subject:MemberGroup)
    WHERE fact.validFrom <= $p.a0 AND fact.validTo >= $p.a0
    RETURN subject
  }
  WITH subject
  LIMIT 5 * $p.a2 + $p.a2 + 2
  WITH subject
  ORDER BY subject
  RETURN subject
} AS rows
WITH size(rows) AS every, [subject IN rows WHERE subject IS NOT NULL] AS met
WITH
  every - size(met) > $p.a2 OR size(met) > 5 * $p.a2 AS cut,
  [
    start IN [index IN range(0, size(met) - 1) WHERE index = 0 OR met[index].id <> met[index - 1].id]
      | met[start]
  ] AS subjects
WITH cut OR size(subjects) > $p.a2 AS cut, subjects[0..$p.a2] AS subjects
WITH
  cut,
  COLLECT {
    UNWIND subjects AS subject
    CALL (subject) {
      MATCH (subject)-[fact:SUBORDINATE_TO]->(other)
      WHERE fact.validFrom <= $p.a0 AND fact.validTo >= $p.a0 AND other <> subject
      RETURN
        count(DISTINCT CASE WHEN fact.line IS NULL THEN null ELSE other END) >= 2
          AND count(DISTINCT fact.line) >= 2 AS two,
        max(CASE WHEN coalesce(fact.dual, false) THEN 1 ELSE 0 END) = 1 AS stated,
        count(*) AS facts,
        count(
          DISTINCT CASE
            WHEN NOT fact.termKnowledge = 'UNKNOWN' THEN CASE WHEN fact.line IS NULL THEN null ELSE other END
          END
        ) >= 2
          AND count(DISTINCT CASE WHEN NOT fact.termKnowledge = 'UNKNOWN' THEN fact.line END) >= 2
          OR max(
            CASE WHEN NOT fact.termKnowledge = 'UNKNOWN' AND coalesce(fact.dual, false) THEN 1 ELSE 0 END
          ) = 1 AS dated
    }
    WITH subject, two, stated, facts, dated
    WHERE two OR stated
    ORDER BY subject.id
    RETURN {subject: subject, two: two, stated: stated, facts: facts, dated: dated}
  } AS found
WITH cut, found, size(found) > $p.a1 OR any(each IN found[0..$p.a1] WHERE each.facts > $p.a1) AS shortened
RETURN [
  size(found),
  NOT (shortened) AND NOT (cut),
  COLLECT {
    UNWIND found[0..$p.a1] AS each
    WITH each, each.subject AS subject
    ORDER BY subject.id
    RETURN [
      [
        [l_0 IN labels(subject) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
        subject.id,
        subject.name
      ],
      each.two,
      each.stated,
      COLLECT {
        MATCH (subject)-[fact:SUBORDINATE_TO]->(other)
        WHERE fact.validFrom <= $p.a0 AND fact.validTo >= $p.a0 AND other <> subject
        WITH subject, fact, other
        ORDER BY fact.id
        LIMIT $p.a1
        RETURN [
          fact.line,
          [
            [l_0 IN labels(other) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
            other.id,
            other.name
          ]
        ] AS row_0
      }
    ] AS row_0
  }
] AS data;
