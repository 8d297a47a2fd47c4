// The groups by the kind of their unit.
// given: groups
UNWIND groups AS group
WITH group.kind AS kind, collect(group) AS some
ORDER BY kind
LIMIT %limit%
