import { graphql } from 'relay-runtime';

export const query = graphql`
  query communityQuery($id: ID!, $asOf: Date, $first: Int, $after: String, $last: Int, $before: String) {
    node(id: $id) {
      ...community_residents @alias(as: "residents")
      ...community_name @alias(as: "name")
    }
  }
`;

export const residents = graphql`
  fragment community_residents on Community @refetchable(queryName: "communityResidentsQuery") {
    residents(first: $first, after: $after, last: $last, before: $before, asOf: $asOf)
      @connection(key: "community__residents") {
      totalCount
      edges { fact startDate node { id name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

export const named = graphql`
  fragment community_name on Entity @refetchable(queryName: "communityNameQuery") {
    name
    aliases
  }
`;
