// Posts of the joint bodies in the place that are new, gone, or changed in their holders or represented bodies.
WITH *, COLLECT {
  UNWIND %spans_of_rows% AS span
  WITH rows[span[0]][0] AS post, [rows[span[0]][1], rows[span[1] - 1][1]] AS sides
  WITH post, sides,
    %states%
  WHERE sides[0] = sides[1] OR holders1 <> holders2 OR represented1 <> represented2
  WITH *
  ORDER BY post.id
  RETURN {
    post: post,
    change: CASE WHEN sides[0] <> sides[1] THEN 'CHANGED' WHEN 2 IN sides THEN 'ADDED' ELSE 'REMOVED' END,
    holdersBefore: holders1,
    holdersAfter: holders2,
    representedBefore: represented1,
    representedAfter: represented2
  }
} AS seats
