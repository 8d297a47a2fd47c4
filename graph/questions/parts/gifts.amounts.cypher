// The amounts of the gifts, added up by currency and by the thing that they are given per.
UNWIND gifts AS gift
WITH gift
WHERE gift.amount IS NOT NULL
ORDER BY gift.id
WITH gift.currency AS currency, gift.per AS per, head(collect(gift.perEn)) AS perEn, sum(toFloat(gift.amount)) AS amount,
  count(CASE WHEN gift.qualifier <> 'EXACT' THEN gift END) = 0 AS exact
ORDER BY currency, per
