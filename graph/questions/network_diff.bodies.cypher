// Named bodies of the place on one of the days.
UNWIND %inside% AS thing
WITH thing
WHERE thing:Organization AND %named(thing)%
RETURN thing AS found, %side% AS side
