/** As in package.json, of which the bundles know nothing; a test holds them together. */
export const SERVER_VERSION = "0.1.0";
