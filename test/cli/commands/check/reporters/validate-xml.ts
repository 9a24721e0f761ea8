import { readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";

/** Throws if an XML text is not well formed, or not as the schema in a file has it. */
export const validateXml = (schemaFile: string | URL, text: string): void => {
  const schema = XmlDocument.fromString(readFileSync(schemaFile, "utf8"));
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
};

/** A JUnit report as Jenkins' schema has it, which does not know the `file` of a test case, by which GitLab links it. */
export const withoutFile = (report: string): string => report.replaceAll(/(?<=<testcase) file="[^"]*"/g, "");
