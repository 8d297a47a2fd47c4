// Gifts of money, the latest first, with one row beyond the scan limit. A gift is found twice if both its ends match.
WITH *, COLLECT {
  %found%
  WITH gift
  LIMIT 2 * %most% + 1
  WITH DISTINCT gift
  ORDER BY gift.validFrom DESC, gift.id
  LIMIT %most% + 1
  RETURN gift
} AS gifts
