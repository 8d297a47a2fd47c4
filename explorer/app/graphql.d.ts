/** The text of an operation with its fragments, as ../documentTexts.ts makes it. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
