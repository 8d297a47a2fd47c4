// The explanation of each criterion for a pair, in Chinese.
// given: pair
WITH *, {
  KIND: '类别相同',
  CAPACITY: CASE
    WHEN %comparable%
      THEN '需要 ' + toString(pair.need.quantity) + ' ' + coalesce(pair.offer.unit, '')
        + '，可供 ' + toString(pair.offer.capacity) + ' ' + coalesce(pair.offer.unit, '')
    WHEN coalesce(pair.need.quantity, 0) <= 0 OR pair.offer.capacity IS NULL THEN '数量未注明，无法比较'
    ELSE '计量单位不同，无法比较'
  END,
  TIME: CASE
    WHEN pair.due IS NULL AND pair.lasts THEN '需求无期限，当日可用'
    WHEN pair.due IS NULL THEN '当日不可用'
    WHEN pair.span <= 0 THEN '期限已过'
    ELSE '至期限的 ' + toString(pair.span) + ' 天中有 '
      + toString(CASE WHEN pair.days < 0 THEN 0 ELSE pair.days END) + ' 天可用'
  END,
  DISTANCE: CASE
    WHEN pair.place IS NULL THEN '不在同一地'
    WHEN pair.steps > 1 THEN '同在' + pair.place.name + '，相距 ' + toString(pair.steps) + ' 级'
    ELSE '同在' + pair.place.name
  END,
  TIES: CASE size(pair.ties)
    WHEN 0 THEN '尚无共建关系'
    ELSE '已有共建关系 ' + toString(size(pair.ties)) + ' 项'
  END,
  AGREEMENT: CASE size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])
    WHEN 0 THEN '尚无共同协议'
    ELSE '共同协议 ' + toString(size([tie IN pair.ties WHERE tie.reason = 'AGREEMENT'])) + ' 项'
  END
} AS zh
