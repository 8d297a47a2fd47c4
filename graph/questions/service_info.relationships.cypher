// How many relationships there are.
// The test is a slot, since even WHERE true keeps the database from its count store.
COUNT {
  (source)-[fact]->(target)
  %where_seen%
}
