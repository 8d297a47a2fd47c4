// Gifts of money, the latest first, one more than is scanned. A gift is found twice where both its ends are asked about.
WITH *, COLLECT {
  %found%
  WITH gift
  LIMIT 2 * %most% + 1
  WITH DISTINCT gift
  ORDER BY gift.validFrom DESC, gift.id
  LIMIT %most% + 1
  RETURN gift
} AS gifts
