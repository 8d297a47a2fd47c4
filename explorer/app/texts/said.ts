/** A text with what stands in it; numbers have their thousands apart, as in 12,345. */
export const said = (parts: TemplateStringsArray, ...values: readonly (string | number | null)[]): string =>
  String.raw({ raw: parts }, ...values.map((value) => (typeof value === 'number' ? value.toLocaleString('en') : value)));
