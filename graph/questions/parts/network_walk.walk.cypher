// Ring by ring: new bodies become the next ring, those with most ties to the last one first.
// given: start
WITH %carried%, reduce(walked = start, step IN range(1, %steps%) | CASE
  WHEN walked.ended OR size(walked.ring) = 0 THEN walked
  ELSE head(COLLECT {
    // Rows are lists, and no list of rows is copied, because a hub has many. They are sorted by nodes, which reads
    // nothing from the store. LIMIT comes before ORDER BY: with LIMIT after it, the database would charge every row the
    // memory of all that it carries, here the whole state.
    WITH COLLECT {
      UNWIND walked.ring AS body
      CALL (body) {
        %ties_of_body%
      }
      WITH body, partner, reason, fact, giver
      LIMIT %most% + 1
      WITH body, partner, reason, fact, giver
      ORDER BY partner, body, reason, giver, fact
      RETURN [partner, body, reason, giver, fact]
    } AS found
    WITH found, size(found) > %most% AS over, %starts_of_partners% AS firsts
    WITH over, COLLECT {
      UNWIND range(0, size(firsts) - 1) AS number
      WITH firsts[number] AS low, coalesce(firsts[number + 1], size(found)) AS high
      WITH low, high, found[low][0] AS partner
      WHERE NOT partner IN walked.seen AND %partner_is_wanted%
      WITH partner, size(%starts_of_ties%) AS strength
      ORDER BY strength DESC, partner.id
      RETURN partner
    } AS met, %limit% - size(walked.seen) AS room
    RETURN {
      seen: walked.seen + met[0..room],
      ring: met[0..room],
      kept: walked.kept + size(met[0..room]),
      found: walked.found + size(met),
      over: walked.over OR over,
      ended: over OR size(met) > room
    }
  })
END) AS walk
