// The shares of some of the rows without those counted in another of them, the number of uses they stand for, and how
// many of these have a part of unknown days in each flow.
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
