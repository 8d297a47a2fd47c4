// The number of all records.
// given: counted
COUNT {
  MATCH (counted:CobuildImport)
}
