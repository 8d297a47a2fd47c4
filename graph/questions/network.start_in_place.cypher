// The start of a walk without steps: all bodies in a place, by id; of too many those with most relationships, whose number
// the database stores.
%place_is_found%
WITH coalesce(
  COLLECT {
    %all_in_place%
    LIMIT %most% + 1
    WITH CASE WHEN %holds(partner)% AND %named(partner)% AND %partner_is_wanted% THEN partner END AS body
    ORDER BY body.id
    WITH collect(body) AS met, count(*) > %most% AS over
    WITH over, size(met) AS found, CASE
      WHEN size(met) <= %limit% THEN met
      ELSE COLLECT {
        UNWIND met AS body
        WITH body
        ORDER BY COUNT { (body)--() } DESC, body.id
        LIMIT %limit%
        WITH body
        ORDER BY body.id
        RETURN body
      }
    END AS kept
    RETURN {seen: kept, ring: kept, kept: [size(kept)], found: [found], over: over, ended: false}
  }[0],
  {seen: [], ring: [], kept: [0], found: [0], over: false, ended: false}
) AS start, null AS untied
