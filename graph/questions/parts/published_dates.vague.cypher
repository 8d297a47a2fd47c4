// The dates by which facts begin (or end), of those whose day is not known: published to the month or the year; null for
// one that is not known at all.
reduce(dates_0 = [], link_0 IN %facts% | dates_0 + CASE
  WHEN link_0.%valid% = %unknown_day% THEN %unknown%
  WHEN link_0.%stated% IS NULL AND link_0.%date% IS NOT NULL THEN [link_0.%date%]
  WHEN link_0.%stated% IS NULL AND link_0.observedOn = link_0.%valid% THEN []
  ELSE [end_0 IN [startNode(link_0), endNode(link_0)] WHERE end_0.%valid% = link_0.%valid% AND end_0.%date% IS NOT NULL | end_0.%date%]
END)
