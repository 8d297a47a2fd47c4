// The possible next steps: the numbers of neighbours by each reason, then by each relationship type and direction, with
// the columns of ExpandOption.
// given: opened, known
COLLECT {
  WITH opened AS body
  CALL (body) {
    %ties_of_body%
  }
  WITH partner, reason
  LIMIT %most% + 1
  WITH partner, reason
  WHERE %partner_is_wanted%
  WITH reason, collect(DISTINCT partner) AS met, count(*) AS looked
  ORDER BY reason
  RETURN [reason, null, null, size(met), size([neighbour IN met WHERE NOT neighbour IN known]), looked]
} + COLLECT {
  MATCH (opened)-[link]-(partner)
  WHERE partner <> opened AND %holds(link, partner)%
  WITH link, partner
  LIMIT %most% + 1
  WITH link, partner
  WHERE %partner_is_wanted%
  WITH
    type(link) AS type,
    CASE
      WHEN type(link) IN %symmetric% THEN null
      WHEN startNode(link) = opened THEN 'OUT'
      ELSE 'IN'
    END AS direction,
    collect(DISTINCT partner) AS met,
    count(*) AS looked
  ORDER BY type, direction
  RETURN [null, type, direction, size(met), size([neighbour IN met WHERE NOT neighbour IN known]), looked]
}
