// The flows by the requested keys, most uses first.
// given: rows
CALL (rows) {
  UNWIND rows AS row
  WITH %provider% AS provider, %user% AS user, %kind% AS kind, %period% AS period, collect(row) AS some
  %measure%
  CALL (some) {
    UNWIND some AS row
    RETURN count(DISTINCT row.resource) AS resources
  }
  WITH provider, user, kind, period, shares, uses, resources
  ORDER BY uses DESC, provider.id, user.id, kind, period
  RETURN collect({
    provider: provider,
    user: user,
    kind: kind,
    period: period,
    shares: shares,
    uses: uses,
    resources: resources
  }) AS groups
}
