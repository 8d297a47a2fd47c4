// The thing with this value, whatever its dates.
MATCH (thing:%type%)
WHERE thing.%key% = %wanted% AND %seen(thing)%
