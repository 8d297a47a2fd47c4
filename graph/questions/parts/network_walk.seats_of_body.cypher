// The seats of a body, each as a tie from it to the joint body.
// given: body
CALL (body) {
  %seats%
}
WITH body, joint, rels
WHERE joint <> body AND %named(body)%
RETURN joint AS partner, 'COMMITTEE' AS reason, joint.id AS fact, joint AS via, rels, body AS giver
