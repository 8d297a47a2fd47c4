// Apollo Server with @neo4j/graphql over the graph that Cobuild stores.
//
// Reads NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and PORT. A request with the header x-profile is run under PROFILE, and
// its answer carries what that cost: extensions.profile = {dbHits, records, statements}.
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PORT } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { notificationFilter: { minimumSeverityLevel: "OFF" } });

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const question = read("../documents/coBuilders.cypher");
const typeDefs = `${read("schema.graphql")}
type Query {
  coBuilders(of: ID!, asOf: Date!): CoBuilders
    @cypher(statement: ${JSON.stringify(question)}, columnName: "answer")
}`;

/** What @neo4j/graphql takes for an open transaction: every statement is profiled and its cost added up. */
function profiling() {
  const spent = { dbHits: 0, records: 0, statements: 0 };
  const hits = (step) => Number(step.dbHits ?? 0) + (step.children ?? []).reduce((sum, child) => sum + hits(child), 0);
  const run = async (statement, parameters) => {
    const session = driver.session({ database: "neo4j" });
    try {
      const text = statement.replace(/^CYPHER 5\s/, "CYPHER 5 PROFILE ");
      const result = await session.run(text, parameters);
      spent.statements += 1;
      spent.records += result.records.length;
      spent.dbHits += hits(result.summary.profile);
      return result;
    } finally {
      await session.close();
    }
  };
  return { executionContext: { run }, spent };
}

const reportProfile = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (contextValue.spent && response.body.kind === "single") {
          response.body.singleResult.extensions = { profile: contextValue.spent };
        }
      },
    };
  },
};

const server = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
  includeStacktraceInErrorResponses: false,
  plugins: [reportProfile],
});
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: Number(PORT) },
  context: async ({ req }) => (req.headers["x-profile"] ? profiling() : { executionContext: driver }),
});
console.log(`ready ${url}`);
