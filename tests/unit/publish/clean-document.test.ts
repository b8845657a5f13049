import { describe, expect, test } from "vitest";
import { cleanDocument } from "../../../publish/build/clean-document.ts";

const stylesheets: Readonly<Record<string, string>> = {
  "/_next/static/chunks/a.css": "p{color:red}",
  "/_next/static/chunks/font.css": '@font-face{font-family:a;src:url("/_next/static/media/a.woff2")}',
  "/_next/static/chunks/classes.css":
    '@font-face{font-family:b;src:url("/_next/static/media/b.woff2")}.b_variable{--font-b:b}.b_class{font-family:b}',
  "/_next/static/chunks/two-fonts.css":
    "@font-face{font-family:a}.a_variable{--font-a:a,other}@font-face{font-family:b}.b_variable{--font-b:b,other}@layer base{p{color:red}}",
  "/_next/static/chunks/languages.css":
    "p{color:red}@layer ja{p:lang(ja){color:blue}}@layer base{a{color:red}}",
  "/_next/static/chunks/bad.css": "p::after{content:'</style>'}",
};

function clean(source: string, styles: "inline" | "external" = "inline") {
  return cleanDocument("/page", source, { styles, findStylesheet: (address) => stylesheets[address] });
}

/** A whole document around what a test is about. */
function document(body: string, head = ""): string {
  return `<!DOCTYPE html><html lang="en"><head><title>T</title>${head}</head><body>${body}</body></html>`;
}

function messages(body: string, head = ""): string[] {
  return clean(document(body, head)).problems.map(({ where, message }) => `${where} ${message}`);
}

describe("What Next.js adds for its scripts goes", () => {
  test.each([
    ["a chunk", '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ["a chunk for old browsers", '<script src="/_next/static/chunks/a.js" noModule=""></script>'],
    [
      "the loader",
      '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>',
    ],
    ["the first flight data", "<script>(self.__next_f=self.__next_f||[]).push([0])</script>"],
    ["flight data", '<script>self.__next_f.push([1,"<p>x</p>"])</script>'],
    [
      "a script preload",
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js">',
    ],
    ["a module preload", '<link rel="modulepreload" href="/_next/static/chunks/a.js">'],
    ["empty scaffolding", '<div hidden=""><!--$--><!--/$--></div>'],
    ["marks of resolved boundaries", "<!--$--><!--/$--><!-- -->"],
    ["a hint for its fonts", '<meta name="next-size-adjust" content="">'],
    ["the name of the build", "<!--build_id-->"],
  ])("%s", (_name, addition) => {
    const { html, problems } = clean(document(`<p>text</p>${addition}`));
    expect(problems).toEqual([]);
    expect(html).toBe(document("<p>text</p>"));
  });
});

describe("Styles of a language", () => {
  const head = '<link rel="stylesheet" href="/_next/static/chunks/languages.css">';
  const whole = stylesheets["/_next/static/chunks/languages.css"] ?? "";
  const general = "p{color:red}@layer base{a{color:red}}";

  test.each([
    ["go where no word is in it", "<p>text</p>", general],
    [
      "go where only its name is there, as the way to another document",
      '<a lang="ja" hreflang="ja" href="/ja">日本語</a>',
      general,
    ],
    ["stay where a passage is in it", '<p lang="ja">国際戦略</p>', whole],
  ])("%s", (_name, body, left) => {
    const { html, styles } = clean(document(body, head));
    expect(styles).toEqual([left]);
    expect(html).toBe(document(body, `<style>${left}</style>`));
  });

  test("stay in a document in it, though a passage is in another", () => {
    const source = document('<p lang="en">text</p>', head).replace('lang="en"', 'lang="ja"');
    expect(clean(source).styles).toEqual([whole]);
  });
});

describe("A font that is offered under classes", () => {
  const head =
    '<link rel="stylesheet" href="/_next/static/chunks/classes.css"><link rel="preload" as="font" href="/_next/static/media/b.woff2">';

  test("goes alone where another one and other styles are with it", () => {
    const source = document(
      '<p class="b_variable">text</p>',
      '<link rel="stylesheet" href="/_next/static/chunks/two-fonts.css">',
    );
    expect(clean(source).styles).toEqual([
      "@font-face{font-family:b}.b_variable{--font-b:b,other}@layer base{p{color:red}}",
    ]);
  });

  test("goes with its preload where no element has one of them", () => {
    const { html, assets } = clean(document('<p class="other">text</p>', head));
    expect(html).toBe(document('<p class="other">text</p>'));
    expect(assets).toEqual([]);
  });

  test("stays where an element has one of them", () => {
    const { html, styles } = clean(document('<p class="x b_variable">text</p>', head));
    expect(styles).toHaveLength(1);
    expect(html).toContain('<body><link rel="preload" as="font"');
  });
});

describe("What is the site's own stays, byte for byte", () => {
  test.each([
    ["prose that speaks of scripts", '<p>&lt;script src="/_next/static/a.js"&gt; and &lt;!--$?--&gt;</p>'],
    ["an attribute with a closing bracket", '<a href="/goals/56" title="a > b <script>">x</a>'],
    ["structured data", '<script type="application/ld+json">{"a":"<\\/script> self.__next_f"}</script>'],
    ["the site's deferred script", '<script src="/site.1a2b3c4d.js" defer=""></script>'],
    ["a hidden element with content", '<div hidden=""><p>later</p></div>'],
    [
      "an SVG with presentation attributes",
      '<svg viewBox="0 0 1 1"><path d="M0 0" fill="none" stroke-width="2"></path></svg>',
    ],
    ["preformatted text", "<pre>\n\n  a\n</pre>"],
  ])("%s", (_name, body) => {
    const { html, problems } = clean(document(body));
    expect(problems).toEqual([]);
    expect(html).toBe(document(body));
  });

  test("words parted by a framework's comment are joined again", () => {
    expect(clean(document("<h1>Goal <!-- -->56</h1>")).html).toBe(document("<h1>Goal 56</h1>"));
  });
});

describe("A font's preload", () => {
  test("stands first in the body, where it doesn't hold the first paint back", () => {
    const preload =
      '<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossorigin="anonymous" type="font/woff2">';
    const sheet = '<link rel="stylesheet" href="/_next/static/chunks/font.css">';
    expect(clean(document("", preload + sheet)).html).toContain(`<body>${preload}`);
  });

  test("goes where no style of the document names the font: it would be a request for nothing", () => {
    const preload =
      '<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossorigin="anonymous" type="font/woff2">';
    expect(clean(document("", preload)).html).not.toContain("preload");
  });

  test("has its empty crossorigin written in full", () => {
    const preload =
      '<link rel="preload" as="font" href="/_next/static/media/a.woff2" crossorigin type="font/woff2">';
    const sheet = '<link rel="stylesheet" href="/_next/static/chunks/font.css">';
    expect(clean(document("", preload + sheet)).html).toContain('crossorigin="anonymous"');
  });
});

test("Links between versions end the head, wherever React has put them", () => {
  const link =
    '<link rel="original latest-version" href="/goals/56"><link rel="timemap" href="/goals/56/timemap.wlnk">';
  const meta = '<meta name="description" content="D">';
  const [before, after] = [clean(document("", link + meta)), clean(document("", meta + link))];
  expect(before.html).toBe(after.html);
  expect(after.html).toContain(`${meta}${link}</head>`);
});

describe("The framework's files that a document loads", () => {
  test("are those that its elements and its styles name", () => {
    const source = document(
      '<img src="/_next/static/media/b.png" srcset="/_next/static/media/c.png 1x, /_next/static/media/d.png 2x">',
      '<link rel="stylesheet" href="/_next/static/chunks/font.css">',
    );
    expect(clean(source).assets).toEqual([
      "/_next/static/media/a.woff2",
      "/_next/static/media/b.png",
      "/_next/static/media/c.png",
      "/_next/static/media/d.png",
    ]);
  });

  test("are none that only its words name, and none of other sites", () => {
    const source = document(
      '<p>The file <code>/_next/static/chunks/b.js</code></p><img alt="/_next/static/c.png" src="/campus.png">' +
        '<a href="https://www.example.org/_next/static/chunks/d.js" title="/_next/static/e.js">there</a>',
    );
    expect(clean(source).assets).toEqual([]);
  });
});

describe("A document that can't be published is refused with its address and the element", () => {
  test.each([
    [
      "an open boundary",
      '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->',
      ["suspense boundary", "B:0"],
    ],
    ["a boundary that failed", "<!--$!--><p>…</p><!--/$-->", ["suspense boundary"]],
    ["content that waits for a script", '<div hidden="" id="S:0"><p>late</p></div>', ['id="S:0"']],
    ["an unknown inline script", "<script>alert(1)</script>", ["inline script", "<script>"]],
    ["a script from elsewhere", '<script src="https://example.org/a.js" defer></script>', ["from elsewhere"]],
    ["a script without a protocol", '<script src="//example.org/a.js" defer></script>', ["from elsewhere"]],
    ["a script that blocks", '<script src="/site.js"></script>', ['with "defer"']],
    ["an inline style", '<p style="color:red">x</p>', ["inline style", "<p "]],
    ["an inline style in SVG", '<svg><g style="fill:red"></g></svg>', ["inline style", "<g "]],
    ["an inline style in a template", '<template><p style="a:b">x</p></template>', ["inline style"]],
    ["an event handler", '<button onclick="x()">x</button>', ['"onclick"']],
    ["an event handler in capitals", '<a href="/" OnFocus="x()">x</a>', ['"onfocus"']],
    ["a script for an address", '<a href=" javascript:x()">x</a>', ["javascript:"]],
  ])("%s", (_name, body, parts) => {
    const found = messages(body).join("\n");
    expect(found).toMatch(/^\/page /);
    for (const part of parts) expect(found).toContain(part);
  });

  test("an unknown stylesheet", () => {
    expect(messages("", '<link rel="stylesheet" href="/gone.css">')).toEqual([
      "/page names a stylesheet that the build did not write, /gone.css.",
    ]);
  });

  test("a stylesheet that would end its element", () => {
    expect(messages("", '<link rel="stylesheet" href="/_next/static/chunks/bad.css">')).toEqual([
      '/page can\'t hold the stylesheet /_next/static/chunks/bad.css: it contains "</style".',
    ]);
  });
});

describe("Styles", () => {
  const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next">';

  test("come into the document, and their text is told for its hash", () => {
    const { html, styles } = clean(document("", link));
    expect(html).toBe(document("", "<style>p{color:red}</style>"));
    expect(styles).toEqual(["p{color:red}"]);
  });

  test("keep the media that they are for", () => {
    expect(
      clean(document("", link.replace("data-precedence", 'media="print" data-precedence'))).html,
    ).toContain('<style media="print">p{color:red}</style>');
  });

  test("stay files where that is chosen", () => {
    const { html, styles } = clean(document("", link), "external");
    expect(html).toBe(document("", '<link rel="stylesheet" href="/_next/static/chunks/a.css">'));
    expect(styles).toEqual([]);
  });
});

test("A cleaned document is not changed by cleaning it again", () => {
  const once = clean(
    document(
      '<p>a<!-- -->b</p><script>self.__next_f.push([1,""])</script>',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css">',
    ),
  ).html;
  expect(clean(once).html).toBe(once);
});
