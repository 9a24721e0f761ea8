// Texts of each format, and near misses. Others decide which are which.
const texts: Readonly<Record<string, readonly string[]>> = {
  date: ["2024-02-29", "2023-02-29", "2024-1-01"],
  "date-time": ["2024-02-29T12:00:00Z", "2024-02-29T12:00:00+02:00", "2024-02-29T12:00:00", "2024-02-30T12:00:00Z"],
  duration: ["P1D", "PT1H", "P", "1D"],
  email: ["a@example.com", "a@@example.com", "@example.com", "a"],
  hostname: ["example.com", "-example.com", "exa mple"],
  "idn-email": ["ä@example.com", "a@example.com", "ä"],
  "idn-hostname": ["exämple.com", "example.com", "-ä"],
  ipv4: ["127.0.0.1", "127.0.0.256", "127.0.0"],
  ipv6: ["::1", "2001:db8::1", ":::1", "::g"],
  iri: ["https://example.com/ä", "https://example.com/", "ä b"],
  "iri-reference": ["/ä", "#ä", "a b", "\\"],
  "json-pointer": ["", "/a/b", "/~0~1", "a", "/~2"],
  regex: ["^a$", "(", "["],
  "relative-json-pointer": ["0", "1/a", "0#", "/a", "-1"],
  time: ["12:00:00Z", "12:00:00+02:00", "12:00:00", "25:00:00Z"],
  uri: ["https://example.com/a", "urn:a:b", "//example.com", "a b"],
  "uri-reference": ["/a", "#a", "https://example.com/", "a b", "\\"],
  "uri-template": ["/a/{b}", "/a", "/{a", "{"],
  uuid: [
    "7c9e6679-7425-40de-944b-e07fc1f90ae7",
    "7c9e6679-7425-40de-944b-e07fc1f90ae",
    "7c9e6679742540de944be07fc1f90ae7",
  ],
};

/** Texts of a format, and near misses of it. */
export const textsOfFormat = (format: string): readonly string[] =>
  Object.hasOwn(texts, format) ? (texts[format] as readonly string[]) : [];

/** One text of each format. */
export const textOfEachFormat: readonly string[] = Object.values(texts).map(([text = ""]) => text);
