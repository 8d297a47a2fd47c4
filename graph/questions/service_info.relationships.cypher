// The number of relationships. The test is a slot, because even WHERE true keeps the database from using its count
// store.
COUNT {
  (source)-[fact]->(target)
  %where_seen%
}
