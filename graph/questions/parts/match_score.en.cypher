// The explanation of each criterion for a pair, in English.
// given: pair
WITH *, {
  KIND: 'The same kind.',
  CAPACITY: CASE
    WHEN %comparable%
      THEN 'Needs ' + toString(pair.need.quantity) + ', offers ' + toString(pair.offer.capacity)
        + rtrim(' ' + coalesce(pair.offer.unit, '')) + '.'
    WHEN coalesce(pair.need.quantity, 0) <= 0 OR pair.offer.capacity IS NULL
      THEN 'An amount is not stated, so they cannot be compared.'
    ELSE 'The units differ, so the amounts cannot be compared.'
  END,
  TIME: CASE
    WHEN pair.due IS NULL AND pair.lasts THEN 'No deadline; offered on the day.'
    WHEN pair.due IS NULL THEN 'Not offered on the day.'
    WHEN pair.span <= 0 THEN 'The deadline has passed.'
    ELSE 'Offered on ' + toString(CASE WHEN pair.days < 0 THEN 0 ELSE pair.days END) + ' of the '
      + toString(pair.span) + CASE pair.span WHEN 1 THEN ' day' ELSE ' days' END + ' until the deadline.'
  END,
  DISTANCE: CASE
    WHEN pair.place IS NULL THEN 'No place holds both.'
    ELSE 'Both in ' + coalesce(pair.place.nameEn, pair.place.name) + ', '
      + toString(pair.steps) + CASE pair.steps WHEN 1 THEN ' step' ELSE ' steps' END + ' apart.'
  END,
  TIES: CASE size(pair.ties)
    WHEN 0 THEN 'No tie yet.'
    ELSE toString(size(pair.ties)) + CASE size(pair.ties) WHEN 1 THEN ' tie' ELSE ' ties' END + ' so far.'
  END,
  AGREEMENT: CASE size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])
    WHEN 0 THEN 'No agreement in common.'
    WHEN 1 THEN '1 agreement in common.'
    ELSE toString(size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])) + ' agreements in common.'
  END
} AS en
