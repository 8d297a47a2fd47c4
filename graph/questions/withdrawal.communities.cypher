// Communities that lose their only partner of a kind.
// given: leaving, partners
WITH *, COLLECT {
  UNWIND partners AS community
  WITH community
  WHERE community:Community
    AND leaving.kind IS NOT NULL
    AND NOT EXISTS {
      CALL (community) {
        %ties_of_community%
      }
      WITH partner
      WHERE partner <> leaving AND partner.kind = leaving.kind
      RETURN partner
    }
  WITH community
  ORDER BY community.id
  RETURN community
} AS communities
