// query DoubleRegistration($within: ID, $asOf: Date) {
//   doubleRegistration(within: $within, asOf: $asOf) {
//     subjectsTotal
//     complete
//     subjects { node { id name } registrations { bond form validFrom host { __typename id name } } }
//   }
// }
// Database hits on the invented network: 1500 at most

// doubleRegistration
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
    WHERE EXISTS { (lying)-[fact:REGISTERED_AT]->(other) }
    RETURN lying AS subject
    UNION ALL
    MATCH (lying)<-[fact:REGISTERED_AT]-(subject:MemberGroup|Post)
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
      MATCH (subject)-[fact:REGISTERED_AT]->(other)
      WHERE fact.validFrom <= $p.a0 AND fact.validTo >= $p.a0 AND other <> subject
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
      COLLECT {
        MATCH (subject)-[fact:REGISTERED_AT]->(other)
        WHERE fact.validFrom <= $p.a0 AND fact.validTo >= $p.a0 AND other <> subject
        WITH subject, fact, other
        ORDER BY fact.id
        LIMIT $p.a1
        RETURN [
          fact.bond,
          fact.form,
          nullIf(nullIf(toString(fact.validFrom), '0001-01-01'), '9999-12-31'),
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
