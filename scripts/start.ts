/** What `npm start` does once its packages are there. */
export { serve } from "../publish/server/serve.ts";
export { prepareRelease } from "./prepare-release.ts";
