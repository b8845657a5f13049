import { expect, onEveryServer, test } from "../support/asked.ts";

onEveryServer(() => {
  test("Addresses that only look like a record’s have no page", async ({ request }) => {
    for (const address of [
      "/goals/056",
      "/goals/56.0",
      "/goals/５６",
      "/goals/-56",
      "/goals/56/7",
      "/missing/goals",
    ]) {
      const response = await request.get(encodeURI(address), { maxRedirects: 0 });
      expect(response.status(), address).toBe(404);
    }
  });
});
