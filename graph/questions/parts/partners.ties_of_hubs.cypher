// The ties of several hubs as if they were one.
%ties_of_hubs%
%in_units%
%of_partners%
// One tie for each reason and fact, however many relationships bear it.
WITH partner, reason, fact, via, collect(rels) AS paths
%lasting%
