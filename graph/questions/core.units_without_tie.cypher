// The gap: named units in the community without any tie. Bodies that the residents form themselves are not meant.
// given: community, unit
%lies_in_community%
WHERE unit:Unit AND %may_be_gap(unit)% AND %is_alone%
WITH DISTINCT unit
ORDER BY unit.id
RETURN unit
