// The published date that gives the first (or last) day of what several ways bear, each a list of relationships, and
// how it is known; null where no day is known. In one way, which needs all its facts, the least precise date counts of
// those that give the day; of several ways, the most precise, and of equally precise ones the surest.
head([day IN [%day%] WHERE NOT %day_is_unknown% |
  reduce(best = null, told IN reduce(found = [], way IN [each_way IN %ways% WHERE %day_of_way% = day] | found +
    reduce(least = [], date IN
      reduce(dates = [], link IN [fact IN way WHERE fact.%valid% = day] | dates + CASE
        WHEN link.%stated% IS NULL AND link.%date% IS NOT NULL THEN [[link.%date%, 0]]
        WHEN link.%stated% IS NULL AND link.observedOn = day THEN [[toString(day), 2]]
        ELSE [end IN [startNode(link), endNode(link)] WHERE end.%valid% = day |
          [coalesce(end.%date%, toString(day)), CASE WHEN coalesce(end.startDate, end.endDate) IS NULL THEN 2 ELSE 1 END]]
      END) |
      CASE
        WHEN size(least) = 0 OR %weight_of_date% < least[0][2]
        THEN [[date[0], %knowledge_of_date%, %weight_of_date%]]
        ELSE least
      END)) |
    CASE
      WHEN best IS NULL OR told[2] > best[2] OR told[2] = best[2] AND told[0] < best[0] THEN told
      ELSE best
    END)])
