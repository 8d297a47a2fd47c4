// Gifts of everybody to everybody.
MATCH (giver)-[gift:FUNDS]->(receiver)
WHERE %gives(gift)% AND %holds(gift, giver, receiver)%
