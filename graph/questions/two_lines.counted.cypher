// The in-service groups, for the selected numbers.
// given: found, shortened, cut
WITH *, %in_service% AS every
WITH found, shortened, cut OR size(every) > %most% AS cut, every[0..%most%] AS groups
