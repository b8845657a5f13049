/**
 * What Next.js loads, in plain JavaScript, in each of its processes. The adapter in TypeScript is loaded only when a build
 * is complete.
 *
 * @type {import("next").NextAdapter}
 */
const adapter = {
  name: "out",

  async onBuildComplete(build) {
    const { tsImport } = await import("tsx/esm/api");
    /** @type {typeof import("./adapter.ts")} */
    const { publishBuild } = await tsImport(new URL("./adapter.ts", import.meta.url).href, import.meta.url);
    await publishBuild(build);
  },
};

export default adapter;
