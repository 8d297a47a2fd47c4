// The things that lie in the place on one of the days.
%all_things%
WHERE %holds(thing)% AND (thing:Organization OR thing:Place)
RETURN thing, %side% AS side
