import { describe, expect, it } from "vitest";
import { whileUnchanged } from "../../../publish/build/while-unchanged.ts";

const saved = "Something was saved while the site was built. Nothing was published; build it again.";
const fails = () => Promise.reject(new Error("/about: was rendered with the status 500"));

describe("What is made of sources", () => {
  it("is there, or fails as it does, when they are as they were", async () => {
    expect(
      await whileUnchanged(
        () => true,
        async () => 7,
      ),
    ).toBe(7);
    await expect(whileUnchanged(() => true, fails)).rejects.toThrow("status 500");
  });

  it("is given up when they were saved, and a save is named as the cause of what fails", async () => {
    await expect(
      whileUnchanged(
        () => false,
        async () => 7,
      ),
    ).rejects.toThrow(saved);
    await expect(whileUnchanged(() => false, fails)).rejects.toThrow(saved);
  });
});
