// query Timeline($of: ID!, $from: Date, $to: Date) {
//   timeline(of: $of, from: $from, to: $to, limit: 50) {
//     eventsTotal
//     complete
//     events { date published change type role with { __typename id name } via { name } sourceIds }
//   }
// }
// Database hits on the invented network: 400 at most

// timeline
// {a0: date('2027-12-31'), a1: 50, a2: 50000, a3: 'lianhua-hefeng-school', a4: ['Entity', 'Organization', 'Place']}
MATCH (body:Entity {id: $p.a3})
WITH
  body,
  COLLECT {
    CALL (body) {
      RETURN body AS fact, null AS other, null AS between, true AS outgoing, [body] AS path
      UNION ALL
      MATCH (body)-[fact]-(other:Entity)
      WHERE NOT type(fact) IN ['CITES', 'COMPRISES', 'HAS_MECHANISM', 'SAME_AS_CANDIDATE']
      RETURN fact, other, null AS between, startNode(fact) = body AS outgoing, [fact] AS path
      UNION ALL
      MATCH (body)-[seat:POST_OF|REPRESENTS]-(between:Post)<-[fact:HOLDS]-(other)
      RETURN fact, other, between, false AS outgoing, [seat, fact] AS path
      UNION ALL
      MATCH (body)-[offer:OFFERS]->(resource:Resource)<-[share:OF]-(between:Share)-[fact:TO]->(other)
      RETURN fact, other, between, true AS outgoing, [offer, share, fact] AS path
    }
    WITH
      fact,
      other,
      between,
      outgoing,
      reduce(
        day = null,
        step IN path | CASE WHEN day IS NULL OR step.validFrom > day THEN step.validFrom ELSE day END
      ) AS start,
      reduce(
        day = null,
        step IN path | CASE WHEN day IS NULL OR step.validTo < day THEN step.validTo ELSE day END
      ) AS stop,
      any(step IN path WHERE coalesce(step.observed, false)) AS observed
    WHERE start <= stop
    RETURN {
      fact: fact,
      other: other,
      between: between,
      outgoing: outgoing,
      start: start,
      stop: stop,
      observed: observed
    }
    LIMIT $p.a2 + 1
  } AS facts
WITH
  body,
  size(facts) > $p.a2 AS cut,
  COLLECT {
    UNWIND facts[0..$p.a2] AS term
    WITH term, term.fact AS fact, term.other AS other, term.between AS between
    CALL (term, fact, other, between) {
      WITH term, fact, other, between
      WHERE term.observed OR term.start = term.stop
      RETURN
        term.start AS date,
        CASE WHEN term.observed THEN 'OBSERVED' ELSE 'HELD' END AS change,
        CASE
          WHEN term.observed THEN toString(term.start)
          ELSE CASE
            WHEN fact.validFrom = term.start
              AND (other IS NULL OR fact.statedFrom IS NULL)
              AND fact.startDate IS NOT NULL
              THEN fact.startDate
            WHEN other.validFrom = term.start THEN other.startDate
            WHEN between.validFrom = term.start THEN between.startDate
          END
        END AS published
      UNION ALL
      WITH term, fact, other, between
      WHERE NOT term.observed AND term.start <> term.stop AND term.start > date('0001-01-01')
      RETURN
        term.start AS date,
        'BEGAN' AS change,
        CASE
          WHEN fact.validFrom = term.start
            AND (other IS NULL OR fact.statedFrom IS NULL)
            AND fact.startDate IS NOT NULL
            THEN fact.startDate
          WHEN other.validFrom = term.start THEN other.startDate
          WHEN between.validFrom = term.start THEN between.startDate
        END AS published
      UNION ALL
      WITH term, fact, other, between
      WHERE NOT term.observed AND term.start <> term.stop AND term.stop < date('9999-12-31')
      RETURN
        term.stop AS date,
        'ENDED' AS change,
        CASE
          WHEN fact.validTo = term.stop
            AND (other IS NULL OR fact.statedTo IS NULL)
            AND fact.endDate IS NOT NULL
            THEN fact.endDate
          WHEN other.validTo = term.stop THEN other.endDate
          WHEN between.validTo = term.stop THEN between.endDate
        END AS published
      UNION ALL
      WITH term, fact, other, between
      WHERE other:Commitment AND other.fulfilledOn =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
      RETURN date(other.fulfilledOn) AS date, 'FULFILLED' AS change, other.fulfilledOn AS published
    }
    WITH date, change, published, fact, other, between, term.outgoing AS outgoing
    WHERE date <= $p.a0
    WITH
      date,
      change,
      published,
      fact,
      other,
      between,
      outgoing,
      [toString(date), change, coalesce(published, ''), fact.id, coalesce(between.id, ''), outgoing] AS key
    ORDER BY date DESC, fact.id, change, between.id, key
    RETURN {
      date: date,
      change: change,
      published: published,
      fact: fact,
      other: other,
      between: between,
      outgoing: outgoing,
      key: key
    }
  } AS every
WITH
  body,
  cut,
  [
    start IN [index IN range(0, size(every) - 1) WHERE index = 0 OR every[index].key <> every[index - 1].key]
      | every[start]
  ] AS events
RETURN [
  size(events),
  NOT (size(events) > $p.a1) AND NOT (cut),
  COLLECT {
    UNWIND events[0..$p.a1] AS event
    WITH event, event.other AS other, event.between AS between
    RETURN [
      toString(event.date),
      event.published,
      event.change,
      CASE
        WHEN event.other IS NULL THEN [label IN labels(event.fact) WHERE NOT label IN $p.a4][0]
        ELSE type(event.fact)
      END,
      CASE WHEN event.other IS NULL THEN null ELSE event.fact.role END,
      CASE
        WHEN other IS NULL THEN null
        ELSE [
          [l_0 IN labels(other) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
          other.id,
          other.name
        ]
      END,
      CASE
        WHEN between IS NULL THEN null
        ELSE [[l_0 IN labels(between) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], between.name]
      END,
      CASE
        WHEN event.other IS NULL
          THEN COLLECT {
            WITH event.fact AS fact
            MATCH (fact)-[cites:CITES]->(source:Source)
            WITH DISTINCT source.id AS id
            ORDER BY id
            RETURN id
          }
        ELSE COLLECT {
          UNWIND coalesce(event.fact.sourceIds, []) AS id
          WITH DISTINCT id
          ORDER BY id
          RETURN id
        }
      END
    ] AS row_0
  }
] AS data;
