// Gifts of money, the latest first, with one row beyond the scan limit. A gift is found twice if both its ends match.
// Rows are sorted and cut in runs: for every distinct row the database would charge memory for all flows of the place.
WITH *, COLLECT {
  %found%
  WITH gift
  LIMIT 2 * %most% + 1
  WITH gift
  ORDER BY gift.validFrom DESC, gift.id
  RETURN gift
} AS given
WITH *, %each_once%[0..%most% + 1] AS gifts
