// The commitments under an agreement, each with its unit and the ids of the bodies that undertake it.
// given: agreement
COLLECT {
  MATCH (agreement)<-[under:UNDER]-(commitment:Commitment)
  WHERE under.validFrom <= under.validTo AND %seen(under, commitment)%
  WITH DISTINCT commitment
  ORDER BY commitment.id
  RETURN {
    commitment: commitment,
    unit: coalesce(commitment.unit, ''),
    by: COLLECT {
      MATCH (commitment)<-[commits:COMMITS]-(undertaker)
      WHERE commits.validFrom <= commits.validTo AND %seen(commits, undertaker)%
      WITH DISTINCT undertaker.id AS id
      ORDER BY id
      RETURN id
    }
  }
}
