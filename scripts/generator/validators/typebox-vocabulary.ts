import { type Vocabulary, words } from "./recognise.js";

/** What the ahead-of-time code of TypeBox 1.4.3 is made of. */
export const typeboxVocabulary: Vocabulary = {
  names: words(`
    Array Check CheckContext External Guard Hashing Number Object Set SetExternal _ check_ condition_ context context_
    external index indices keys nextContext result results unique_ value undefined
  `),
  holders: words("value unique_"),
  free: words("Array Number Object Set undefined"),
  elements: words("External"),
  members: words(`
    AddIndex AddKey CodePointCount GetIndices GetKeys Hash IsDeepEqual IsMultipleOf Merge Pop Push call entries every forEach
    getOwnPropertyNames has hasOwnProperty isArray isFinite isInteger length map prototype push reduce size some test
    variables
  `),
  properties: new Set(),
  modules: words("typebox/guard typebox/schema typebox/system"),
};
