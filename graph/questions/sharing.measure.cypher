// The shares of some rows without those counted in another of these rows, the number of their uses, and how many of the
// uses have a fact with unknown days in every flow.
// given: some
CALL (some) {
  WITH some, [row IN some | row.share] AS every
  WITH some, [row IN some WHERE any(whole IN row.countedIn WHERE whole IN every) | row.share] AS counted
  UNWIND some AS row
  WITH row.share AS share, counted, max(row.dated) AS dated
  WHERE NOT share IN counted
  RETURN
    collect(share) AS shares,
    sum(coalesce(share.count, 1)) AS uses,
    sum(CASE WHEN dated = 0 THEN coalesce(share.count, 1) ELSE 0 END) AS undated
}
