// query Search($text: String!) {
//   search(text: $text, first: 10) {
//     totalCount
//     complete
//     nodes { __typename id name aliases }
//   }
// }
// Database hits on the invented network: 250 at most

// search
// {a0: date('2026-08-01'), a1: {names: 'searchKeys:((+(hfsq*)) OR "B hfsq E"^1000 OR "B hfsq"^100 OR "hfsq"^10 OR "B hfsq E"^1000 OR hfsq*^100)', words: 'searchWords:((+(hfsq*)))', exact: ['B hfsq E'], begins: ['B hfsq '], starts: ['B hfsq'], contains: [' hfsq'], places: 'searchKeys:(+Place +())', rests: []}, a2: 10}
WITH COLLECT {
  CALL () {
    WITH COLLECT {
      CALL db.index.fulltext.queryNodes('entity_search', $p.a1.names, {limit: 2000 + 1})
      YIELD node AS thing
      RETURN thing
    } AS hits
    CALL (hits) {
      UNWIND hits AS thing
      WITH thing
      WHERE thing.validFrom <= $p.a0 AND thing.validTo >= $p.a0
      RETURN
        thing,
        CASE
          WHEN any(key IN thing.searchKeys WHERE key IN $p.a1.exact) THEN 0
          WHEN any(
            key IN thing.searchKeys
              WHERE any(beginning IN $p.a1.begins WHERE key STARTS WITH beginning)
          )
            THEN 1
          WHEN any(key IN thing.searchKeys WHERE any(start IN $p.a1.starts WHERE key STARTS WITH start))
            THEN 2
          WHEN any(key IN thing.searchKeys WHERE any(held IN $p.a1.contains WHERE key CONTAINS held)) THEN 3
          ELSE 4
        END AS rank
      UNION ALL
      UNWIND CASE WHEN size(hits) > 2000 THEN [null] ELSE [] END AS thing
      RETURN thing, -1 AS rank
    }
    RETURN thing, rank
    UNION ALL
    WITH size($p.a1.rests) > 0
      AND COUNT {
        CALL db.index.fulltext.queryNodes('entity_search', $p.a1.names, {limit: 2000 + 1})
        YIELD node AS thing
        WITH thing
        WHERE thing.validFrom <= $p.a0 AND thing.validTo >= $p.a0
        RETURN thing
        LIMIT 100
      } < 100 AS few
    WHERE few
    WITH COLLECT {
      CALL db.index.fulltext.queryNodes('entity_search', $p.a1.places, {limit: 50 + 1})
      YIELD node AS around
      RETURN around
    } AS places
    CALL (places) {
      UNWIND places AS around
      WITH
        around,
        [rest IN $p.a1.rests WHERE any(key IN around.searchKeys WHERE key STARTS WITH rest.head)][-1] AS rest
      WHERE around.validFrom <= $p.a0 AND around.validTo >= $p.a0 AND rest IS NOT NULL
      WITH
        around,
        COLLECT {
          CALL db.index.fulltext.queryNodes('entity_search', rest.query, {limit: 200 + 1})
          YIELD node AS thing
          RETURN thing
        } AS hits
      UNWIND hits + CASE WHEN size(hits) > 200 THEN [null] ELSE [] END AS thing
      WITH DISTINCT around, thing
      WHERE thing IS NULL
        OR EXISTS {
          MATCH (thing) (
            (inner)-[
              lies:PART_OF
                |LOCATED_IN
                |PARTY_ORGANIZATION_OF
                |LEADS
                WHERE lies.validFrom <= $p.a0
                  AND lies.validTo >= $p.a0
                  AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)
            ]->(outer)
          ){1,12} (around)
        }
      RETURN DISTINCT thing
      UNION ALL
      UNWIND CASE WHEN size(places) > 50 THEN [null] ELSE [] END AS thing
      RETURN thing
    }
    WITH DISTINCT thing
    WHERE thing IS NULL OR (thing.validFrom <= $p.a0 AND thing.validTo >= $p.a0)
    RETURN thing, CASE WHEN thing IS NULL THEN -1 ELSE 5 END AS rank
    UNION ALL
    WITH COLLECT {
      CALL db.index.fulltext.queryNodes('entity_search', $p.a1.words, {limit: 500 + 1})
      YIELD node AS thing
      RETURN thing
    } AS hits
    CALL (hits) {
      UNWIND hits AS thing
      WITH thing
      WHERE thing.validFrom <= $p.a0 AND thing.validTo >= $p.a0
      RETURN thing, 6 AS rank
      UNION ALL
      UNWIND CASE WHEN size(hits) > 500 THEN [null] ELSE [] END AS thing
      RETURN thing, -1 AS rank
    }
    RETURN thing, rank
  }
  WITH thing, min(rank) AS rank
  WITH thing, rank, size(thing.name) AS length
  ORDER BY rank, length, thing.nameOrder, thing.id
  RETURN [thing, rank, length]
} AS found
WITH [hit IN found WHERE hit[0] IS NOT NULL] AS matched, none(hit IN found WHERE hit[0] IS NULL) AS complete
RETURN [
  COLLECT {
    UNWIND matched AS hit
    WITH hit[0] AS thing, hit[1] AS rank, hit[2] AS length
    LIMIT $p.a2
    RETURN [
      [
        [l_0 IN labels(thing) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
        thing.id,
        thing.name,
        coalesce(thing.aliases, [])
      ]
    ] AS row_0
  },
  size(matched),
  complete
] AS data;
