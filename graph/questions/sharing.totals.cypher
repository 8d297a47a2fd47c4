// Totals over all flows: uses, bodies (without those whose group is also counted), and the uses of each provider.
// given: rows
WITH *, rows AS some
%measure%
WITH around, scanned, rows, shares AS allShares, uses AS allUses, undated AS allUndated
CALL (rows) {
  UNWIND rows AS row
  WITH row.provider AS body, head(collect(row.providerGroups)) AS groups
  WITH collect(body) AS every, collect({body: body, groups: groups}) AS bodies
  UNWIND bodies AS each
  WITH each
  WHERE NOT any(group IN each.groups WHERE group IN every)
  RETURN sum(coalesce(each.body.count, 1)) AS providers
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.user AS body, head(collect(row.userGroups)) AS groups
  WITH collect(body) AS every, collect({body: body, groups: groups}) AS bodies
  UNWIND bodies AS each
  WITH each
  WHERE NOT any(group IN each.groups WHERE group IN every)
  RETURN sum(coalesce(each.body.count, 1)) AS users
}
CALL (rows) {
  UNWIND rows AS row
  WITH row.provider AS provider, collect(row) AS some
  %measure%
  WITH provider, uses
  ORDER BY uses DESC, provider.id
  RETURN collect({provider: provider, uses: uses}) AS top
}
