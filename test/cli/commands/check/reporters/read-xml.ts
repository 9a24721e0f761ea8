import { XmlDocument, XmlElement } from "libxml2-wasm";

/** An element of a document: its name, its attributes, its text if it has no elements, and its elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly elements: readonly Element[];
}

const toElement = (element: XmlElement): Element => {
  const elements: Element[] = [];
  for (let child = element.firstChild; child !== null; child = child.next)
    if (child instanceof XmlElement) elements.push(toElement(child));
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: elements.length === 0 ? element.content : "",
    elements,
  };
};

/** Reads an XML text; throws if it is not well formed. */
export const readXml = (text: string): Element => {
  const document = XmlDocument.fromString(text);
  try {
    return toElement(document.root);
  } finally {
    document.dispose();
  }
};

/** Each suite of a document as a document of its own. */
export const splitSuites = (text: string): string[] => {
  const document = XmlDocument.fromString(text);
  try {
    return document.find("/testsuites/testsuite").map((suite) => (suite as XmlElement).toString());
  } finally {
    document.dispose();
  }
};
