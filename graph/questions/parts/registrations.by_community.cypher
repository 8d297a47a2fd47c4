// The groups by the communities with which they are registered, each with only its registrations there.
// given: groups
UNWIND groups AS group
UNWIND group.registrations AS registration
WITH group, registration.community AS community, collect(registration) AS registrations
WITH community, collect({members: group.members, exact: group.exact, registrations: registrations}) AS some
ORDER BY community.id
LIMIT %limit%
