import { JAVA_JACKSON_PRESET, JavaFileGenerator } from "@asyncapi/modelina";

const tree = "com.fasterxml.jackson.databind.JsonNode";

/**
 * Returns what makes Java classes for Jackson of which a payload comes out as it went in: no number is rounded, no
 * date-time rewritten, and what may be null or absent is one or the other.
 */
export const createJava = () =>
  new JavaFileGenerator({
    collectionType: "List",
    presets: [JAVA_JACKSON_PRESET],
    typeMapping: {
      Integer: () => "Long",
      Float: () => "java.math.BigDecimal",
      Boolean: () => "Boolean",
      Any: ({ partOfProperty }) => (partOfProperty && !partOfProperty.required ? tree : "Object"),
    },
  });
