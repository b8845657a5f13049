import { describe, expect, it } from "vitest";
import { commandLanguage, systemLanguage } from "../../../scripts/command-language.ts";

describe("The language of commands", () => {
  it.each([
    [{ LC_ALL: "ja_JP.UTF-8", LANG: "en_GB.UTF-8" }, "ja"],
    [{ LC_ALL: "", LC_MESSAGES: "ja_JP", LANG: "en_GB.UTF-8" }, "ja"],
    [{ LC_MESSAGES: "C", LANG: "ja_JP.UTF-8" }, "en"],
    [{ LANG: "ja" }, "ja"],
    [{ LANG: "JA_JP.eucJP" }, "ja"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "fr_FR.UTF-8" }, "en"],
    [{ LANG: "sr_RS@latin" }, "en"],
  ])("of a system with %j is %s", (environment, language) => {
    expect(systemLanguage(environment, "ja-JP")).toBe(language);
  });

  it("is what the system says by itself, where no variable is set", () => {
    expect(systemLanguage({}, "ja-JP")).toBe("ja");
    expect(systemLanguage({}, "en-US")).toBe("en");
  });

  it("is the one that is asked for", () => {
    expect(commandLanguage("ja")).toBe("ja");
    expect(commandLanguage("en")).toBe("en");
    expect(commandLanguage("xx")).toBeUndefined();
  });
});
