// The number of partners that are left out because their names are hidden.
COUNT {
  %ties_of_centre%
  RETURN DISTINCT partner
}
