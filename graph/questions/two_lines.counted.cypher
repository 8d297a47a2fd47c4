// The in-service groups, whose numbers are asked for.
// given: found, shortened, cut
WITH *, %in_service% AS every
WITH found, shortened, cut OR size(every) > %most% AS cut, every[0..%most%] AS groups
