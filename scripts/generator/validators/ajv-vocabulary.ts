import { type Vocabulary, words } from "./recognise.js";

/** What the standalone code of Ajv 8.20.0 is made of, including `areUnique` and `isMultipleOf` of our own keywords. */
export const ajvVocabulary: Vocabulary = {
  names: words(`
    Array Object RegExp _errs _valid areUnique count data dynamicAnchors err errors evaluated formats func i ifClause
    instancePath isFinite isMultipleOf isNaN items key len missing parentData parentDataProperty passing pattern props require root
    rootData schema undefined vErrors vSchema valid validate wrapper
  `),
  holders: words("data formats key props schema vSchema"),
  free: words("Array Object RegExp areUnique formats isFinite isMultipleOf isNaN require undefined"),
  elements: words("schema"),
  members: words(`
    assign call concat default dynamicItems dynamicProps errors evaluated hasOwnProperty isArray items keys length props
    prototype push replace some test validate
  `),
  properties: words(`
    additionalProperty allowedValue allowedValues comparison deps depsCount dynamicAnchors failingKeyword format i
    instancePath j keyword limit maxContains minContains missingProperty multipleOf params parentData parentDataProperty
    passingSchemas pattern property propertyName rootData schemaPath type unevaluatedProperty validate
  `),
  modules: words("ajv/dist/runtime/equal ajv/dist/runtime/ucs2length"),
};
