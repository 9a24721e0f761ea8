// Repetitions of more than three are written out: the engine compiles those to straight code, and counts longer ones in a
// loop, which takes twice as long.
const shape =
  /^[\da-f]{3}[\da-f]{3}[\da-f]{2}-[\da-f]{2}[\da-f]{2}-[\da-f]{2}[\da-f]{2}-[\da-f]{2}[\da-f]{2}-[\da-f]{3}[\da-f]{3}[\da-f]{3}[\da-f]{3}$/i;

/** Whether `text` is a UUID as RFC 9562 writes it, of any version. TypeBox's own function says the same. */
export const uuid = (text: string): boolean => shape.test(text);
