// { places(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 65 at most

// places
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (place_1:Place)
    WHERE place_1.validFrom <= $p.a0 AND place_1.validTo >= $p.a0 AND place_1.id >= ''
    WITH place_1
    ORDER BY place_1.id
    LIMIT $p.a1
    RETURN [
      [place_1.id],
      [[l_0 IN labels(place_1) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], place_1.id]
    ] AS row_0
  },
  COUNT { MATCH (t_0:Place) } - COUNT { MATCH (t_0:Place) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Place) USING INDEX t_0:Place(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
