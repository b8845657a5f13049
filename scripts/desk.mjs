/** `npm run desk`: the editor for several people, behind a proxy that signs them in. */
import { runDesk } from "./run-desk.mjs";

await runDesk("desk", process.env.DESK_SOCKET === undefined);
