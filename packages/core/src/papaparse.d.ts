// The types published for papaparse want those of Node and of the DOM; the core must not see either.
declare module "papaparse" {
  const papaparse: unknown;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default papaparse;
}
