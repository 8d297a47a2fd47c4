// Each community as a whole: the units tied to it, counted as in `core`, and all bodies that may offer it resources. A
// tie of a Party body counts for its unit, which may offer resources too. A pair is a partner, its unit, and whether it
// is tied to the community itself.
WITH *, COLLECT {
  UNWIND communities AS community
  WITH community
  ORDER BY community.id
  CALL (community) {
    WITH community AS c
    %centre_of_c%
    WITH centre, COLLECT {
      %ties_of_centre%
      WITH partner, max(CASE WHEN hub = c THEN 1 ELSE 0 END) AS itself
      CALL (partner) {
        %unit_of_partner%
      }
      RETURN [partner, unit, itself]
    } AS pairs
    RETURN centre, pairs
  }
  RETURN {
    community: community,
    centre: centre,
    pairs: pairs,
    units: [pair IN pairs WHERE NOT pair[1] IN centre | pair[1]],
    bodies: centre + [pair IN pairs | pair[0]] + [pair IN pairs | pair[1]]
  }
} AS tied
