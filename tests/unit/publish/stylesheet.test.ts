import { expect, test } from "vitest";
import { readStylesheet } from "../../../publish/build/stylesheet.ts";

const address = "/_next/static/chunks/a.css";

test("Relative addresses become absolute and are listed", () => {
  expect(readStylesheet('@font-face{src:url(../media/a.woff2)format("woff2")}', address)).toEqual({
    css: '@font-face{src:url("/_next/static/media/a.woff2")format("woff2")}',
    addresses: ["/_next/static/media/a.woff2"],
  });
});

test("Addresses in custom properties are found", () => {
  expect(readStylesheet('a{--x:url("./b.svg?v=1")}', address)).toEqual({
    css: 'a{--x:url("/_next/static/chunks/b.svg?v=1")}',
    addresses: ["/_next/static/chunks/b.svg"],
  });
});

test.each([
  'a::before{content:"url(x.png)"}',
  "a{fill:url(#mark)}",
  "/* url(x.png) */a{}",
  "a{background:url(data:image/png,1)}",
])("%s names no file and stays as it is", (css) => {
  expect(readStylesheet(css, address)).toEqual({ css, addresses: [] });
});
