// The dates by which facts begin (or end), of those whose day is not known: published to the month or the year; null for
// one that is not known at all.
reduce(dates = [], link IN %facts% | dates + CASE
  WHEN link.%valid% = %unknown_day% THEN %unknown%
  WHEN link.%stated% IS NULL AND link.%date% IS NOT NULL THEN [link.%date%]
  WHEN link.%stated% IS NULL AND link.observedOn = link.%valid% THEN []
  ELSE [end IN [startNode(link), endNode(link)] WHERE end.%valid% = link.%valid% AND end.%date% IS NOT NULL | end.%date%]
END)
