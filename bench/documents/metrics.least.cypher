// The names of the bodies that the answer lists: the measures are kept from an earlier request.
UNWIND $named AS id
MATCH (body:Entity {id: id})
RETURN {named: count(body.name)} AS found
