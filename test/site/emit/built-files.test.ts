import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { contentPolicy, withPolicy } from "../../../site/emit/content-policy.js";
import { serviceWorker } from "../../../site/emit/service-worker.js";
import { withoutModules } from "../../../site/emit/static-page.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("contentPolicy", () => {
  it("has the hash of each script that stands in a page, once, and of no other", () => {
    const pages = [
      '<script>alert(1)</script><script type="module" src="a.js"></script>',
      "<script id=x>alert(1)</script>",
    ];
    const script = contentPolicy(pages)
      .split("; ")
      .find((part) => part.startsWith("script-src"));
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(script).toBe("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });

  it("lets a page connect to nothing", () => {
    expect(contentPolicy([])).toContain("connect-src 'none'");
    expect(contentPolicy([])).not.toContain("unsafe");
  });
});

describe("withPolicy", () => {
  it("puts the policy before whatever it is about", () => {
    expect(withPolicy('<head><meta charset="utf-8"><title>x</title>', "p")).toBe(
      '<head><meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="p"><title>x</title>',
    );
  });

  it("refuses a page that has no place for it", () => {
    expect(() => withPolicy("<head></head>", "p")).toThrow(
      "a page of the site has no place for its policy: no <meta charset> was found",
    );
  });
});

describe("withoutModules", () => {
  it("leaves what works without them", () => {
    const html =
      '<script type="module" src="a.js"></script><link rel="modulepreload" href="b.js"><script>1</script><button class="x needs-script"><b>x</b></button><a>y</a>';
    expect(withoutModules(html)).toBe("<script>1</script><a>y</a>");
  });
});

describe("serviceWorker", () => {
  const files = new Map([
    ["b.html", bytes("b")],
    ["a.js", bytes("a")],
  ]);
  const versionOf = (script: string): string => /const version = "([0-9a-f]{16})"/.exec(script)?.[1] as string;

  it("is the same for the same files in any order, and has another version for any other", () => {
    const script = serviceWorker(files);
    expect(serviceWorker(new Map([...files].reverse()))).toBe(script);
    const versions = [
      script,
      serviceWorker(new Map([...files, ["c", bytes("")]])),
      serviceWorker(new Map([...files, ["a.js", bytes("A")]])),
      serviceWorker(
        new Map([
          ["b.htm", bytes("lb")],
          ["a.js", bytes("a")],
        ]),
      ),
    ].map(versionOf);
    expect(new Set(versions).size).toBe(4);
  });

  it("keeps every file, below the folder that it is served from", async () => {
    const listeners = new Map<string, (event: object) => void>();
    const kept: string[] = [];
    const cache = {
      addAll: async (requests: readonly { url: string }[]) => kept.push(...requests.map(({ url }) => url)),
    };
    const self = {
      location: { href: "https://host.example/some/where/sw.js" },
      addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
    };
    const Request = class {
      readonly url: string;
      constructor(url: URL) {
        this.url = url.href;
      }
    };
    runInNewContext(serviceWorker(files), { self, URL, Request, caches: { open: async () => cache } });
    let work: Promise<unknown> | undefined;
    listeners.get("install")?.({
      waitUntil: (promise: Promise<unknown>) => {
        work = promise;
      },
    });
    await work;
    expect(kept).toEqual(["https://host.example/some/where/a.js", "https://host.example/some/where/b.html"]);
  });
});
