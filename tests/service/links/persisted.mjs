// Asks the service through the persisted queries of Apollo Client and urql, and prints what travelled: one line a client.
import { createHash } from "node:crypto";
import { ApolloClient, HttpLink, InMemoryCache, gql as apolloGql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Client, fetchExchange, gql as urqlGql } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";

const url = process.argv[2];
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const text = (client, get) => `query ${client}${get ? "Get" : "Post"}($name: String!) { hello(name: $name) }`;

/** A fetch that notes each request: its method, and whether it carried the text and the hash of the query. */
function noting(travelled) {
  return async (address, options = {}) => {
    const method = options.method ?? "GET";
    const parameters = new URL(address, url).searchParams;
    const sent = method === "GET" ? Object.fromEntries(parameters) : JSON.parse(options.body);
    const answer = await fetch(address, options);
    travelled.push({ method, text: Boolean(sent.query), hash: Boolean(sent.extensions), status: answer.status });
    return answer;
  };
}

async function apollo(get) {
  const travelled = [];
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: get });
  const client = new ApolloClient({
    link: link.concat(new HttpLink({ uri: url, fetch: noting(travelled) })),
    cache: new InMemoryCache(),
  });
  const query = apolloGql(text("Apollo", get));
  const answers = [];
  for (const name of ["a", "b"]) {
    const { data } = await client.query({ query, variables: { name }, fetchPolicy: "network-only" });
    answers.push(data.hello);
  }
  client.stop();
  return { client: "apollo", get, answers, travelled };
}

async function urql(get) {
  const travelled = [];
  const persisted = persistedExchange({ generateHash: async (query) => sha256(query), preferGetForPersistedQueries: get });
  const client = new Client({ url, fetch: noting(travelled), exchanges: [persisted, fetchExchange] });
  const query = urqlGql(text("Urql", get));
  const answers = [];
  for (const name of ["a", "b"]) {
    const { data, error } = await client.query(query, { name }).toPromise();
    if (error) throw error;
    answers.push(data.hello);
  }
  return { client: "urql", get, answers, travelled };
}

for (const ask of [apollo, urql]) {
  for (const get of [false, true]) {
    console.log(JSON.stringify(await ask(get)));
  }
}
