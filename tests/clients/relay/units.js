import { graphql } from 'relay-runtime';

export const query = graphql`
  query unitsQuery($asOf: Date, $first: Int, $after: String, $last: Int, $before: String) {
    ...units_list
  }
`;

export const list = graphql`
  fragment units_list on Query @refetchable(queryName: "unitsListQuery") {
    units(first: $first, after: $after, last: $last, before: $before, asOf: $asOf, where: { invented: { eq: true } })
      @connection(key: "list__units") {
      totalCount
      edges { node { id name ...units_committees } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

export const committees = graphql`
  fragment units_committees on Unit @refetchable(queryName: "unitsCommitteesQuery") {
    memberOf(asOf: $asOf) { totalCount edges { fact node { id name } } }
  }
`;
