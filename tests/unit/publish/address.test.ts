import { describe, expect, test } from "vitest";
import { canonicalPath, readTarget } from "../../../publish/server/address.ts";

describe("A request's target", () => {
  test.each([
    ["/goals/56", "/goals/56", ""],
    ["/goals/56?a=/../b", "/goals/56", "?a=/../b"],
    ["http://elsewhere.example/goals/56?x", "/goals/56", "?x"],
    ["HTTPS://elsewhere.example", "/", ""],
    ["http://elsewhere.example?x", "/", "?x"],
    ["//elsewhere.example/a", "//elsewhere.example/a", ""],
  ])("%s asks for %s", (target, path, query) => {
    expect(readTarget(target)).toEqual({ path, query });
  });

  test.each(["", "*", "goals/56", "ftp://a/b", "/a b", "/a#b", "/\u00e9", "/a\u0000", "/a\r\nX: y"])(
    "%j is refused as malformed",
    (target) => {
      expect(readTarget(target)).toEqual({ refused: 400 });
    },
  );

  test("of more than 4,096 characters is refused as too long", () => {
    expect(readTarget(`/${"a".repeat(4096)}`)).toEqual({ refused: 414 });
    expect(readTarget(`/${"a".repeat(4095)}`)).toHaveProperty("path");
  });
});

describe("The canonical form", () => {
  test.each([
    ["/", "/"],
    ["//", "/"],
    ["/index", "/"],
    ["/index.html", "/"],
    ["/goals/56/", "/goals/56"],
    ["/goals/56.html", "/goals/56"],
    ["/goals/index.html", "/goals"],
    ["/GOALS//56", "/goals/56"],
    ["/goals/%35%36", "/goals/56"],
    ["//elsewhere.example/", "/elsewhere.example"],
    ["/goals/56.HTML//", "/goals/56"],
    ["/.html", "/"],
    ["/%C3%89", "/\u00e9"],
  ])("of %s is %s", (path, expected) => {
    expect(canonicalPath(path)).toBe(expected);
  });

  test.each([
    "/..",
    "/a/../b",
    "/./a",
    "/%2e%2e/a",
    "/a%2fb",
    "/a%5cb",
    "/a\\b",
    "/%",
    "/%zz",
    "/%c3",
    "/a%00",
    "/%0d%0aX",
  ])("does not exist for %s", (path) => {
    expect(canonicalPath(path)).toBeUndefined();
  });
});
