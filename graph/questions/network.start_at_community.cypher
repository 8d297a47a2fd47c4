// A walk starts at a community as a whole: the community, its cores and its joint bodies.
%community_is_found%
%centre_of_community%
WITH {
  seen: centre[0..%limit%],
  ring: centre[0..%limit%],
  kept: [size(centre[0..%limit%])],
  found: [size(centre)],
  over: false,
  ended: size(centre) > %limit%
} AS start, null AS untied
