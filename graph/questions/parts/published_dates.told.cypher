// The published date that gives the first (or last) day of what several ways bear, each a list of relationships, and
// how it is known; null where no day is known. In one way, which needs all its facts, the least precise date counts of
// those that give the day; of several ways, the most precise, and of equally precise ones the surest.
head([day_0 IN [%day%] WHERE NOT %day_is_unknown% |
  reduce(best_0 = null, told_0 IN reduce(found_0 = [], way_0 IN [each_way_0 IN %ways% WHERE %day_of_way% = day_0] | found_0 +
    reduce(least_0 = [], date_0 IN
      reduce(dates_0 = [], link_0 IN [fact_0 IN way_0 WHERE fact_0.%valid% = day_0] | dates_0 + CASE
        WHEN link_0.%stated% IS NULL AND link_0.%date% IS NOT NULL THEN [[link_0.%date%, 0]]
        WHEN link_0.%stated% IS NULL AND link_0.observedOn = day_0 THEN [[toString(day_0), 2]]
        ELSE [end_0 IN [startNode(link_0), endNode(link_0)] WHERE end_0.%valid% = day_0 |
          [coalesce(end_0.%date%, toString(day_0)), CASE WHEN coalesce(end_0.startDate, end_0.endDate) IS NULL THEN 2 ELSE 1 END]]
      END) |
      CASE
        WHEN size(least_0) = 0 OR %weight_of_date% < least_0[0][2]
        THEN [[date_0[0], %knowledge_of_date%, %weight_of_date%]]
        ELSE least_0
      END)) |
    CASE
      WHEN best_0 IS NULL OR told_0[2] > best_0[2] OR told_0[2] = best_0[2] AND told_0[0] < best_0[0] THEN told_0
      ELSE best_0
    END)])
