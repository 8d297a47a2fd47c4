// All gifts.
MATCH (giver)-[gift:FUNDS]->(receiver)
WHERE %gives(gift)% AND %holds(gift, giver, receiver)%
