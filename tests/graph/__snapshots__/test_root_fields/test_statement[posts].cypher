// { posts(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 40 at most

// posts
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (post_1:Post)
    WHERE post_1.validFrom <= $p.a0 AND post_1.validTo >= $p.a0 AND post_1.id >= ''
    WITH post_1
    ORDER BY post_1.id
    LIMIT $p.a1
    RETURN [[post_1.id], [post_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Post) } - COUNT { MATCH (t_0:Post) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Post) USING INDEX t_0:Post(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
