import { describe, expect, test } from "vitest";
import { chooseEncoding, namesEtag } from "../../../publish/server/negotiate.ts";

describe("The form that is sent", () => {
  test.each([
    [undefined, "identity"],
    ["", "identity"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["x-gzip", "gzip"],
    ["GZIP", "gzip"],
    ["*", "br"],
    ["br;q=0.5, gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br; q=0.000 , gzip ;q=0.001", "gzip"],
    ["br;q=0, *;q=0.1", "gzip"],
    ["gzip;q=0.2, identity;q=0.9", "identity"],
    ["gzip;q=0", "identity"],
    ["deflate", "identity"],
    ["br;q=abc", "identity"],
    ["br;q=2", "identity"],
    ["br;q=0.1234", "identity"],
    [",,,br,,", "br"],
    ["identity;q=0, gzip;q=0.1", "gzip"],
  ])("for Accept-Encoding: %s is %s", (accepted, expected) => {
    expect(chooseEncoding(accepted, () => true)).toBe(expected);
  });

  test.each(["identity;q=0", "*;q=0", "identity;q=0, br;q=0, gzip;q=0"])("is none for %s", (accepted) => {
    expect(chooseEncoding(accepted, () => true)).toBeUndefined();
  });

  test("is one that exists", () => {
    expect(chooseEncoding("br, gzip", (encoding) => encoding === "identity")).toBe("identity");
    expect(chooseEncoding("*;q=0", (encoding) => encoding === "identity")).toBeUndefined();
  });
});

describe("A list of validators", () => {
  test.each(['"a"', 'W/"a"', '"b", "a"', '"b",W/"a"', "*", ' "x,y" , "a"'])(
    "%s names the one at hand",
    (list) => {
      expect(namesEtag(list, '"a"')).toBe(true);
    },
  );

  test.each(["a", '"b"', "", '"a', "W/a", '"aa"', '"a b"'])("%s does not", (list) => {
    expect(namesEtag(list, '"a"')).toBe(false);
  });
});
