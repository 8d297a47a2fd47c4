// The in-service groups, for the selected numbers. They are found apart: the database charges a sorted or limited row the
// memory of everything in scope, which would be all subjects.
// given: found, shortened, cut
CALL () {
  RETURN %in_service% AS every
}
WITH found, shortened, cut OR size(every) > %most% AS cut, every[0..%most%] AS groups
