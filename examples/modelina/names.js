/** @param {string} text */
const pascal = (text) => text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter) => letter.toUpperCase());

/**
 * Returns the name of a class from the keys on the way to it: `ClientAddressRemovedV1DataAddressRemoved`.
 * @param {readonly string[]} path
 */
export const joinNames = (path) => path.map(pascal).join("") || "Value";

/**
 * Returns the keys on the way to what a reference leads to, without those that every schema has.
 * @param {string} reference
 */
export const pathOfReference = (reference) =>
  reference
    .split("/")
    .slice(3)
    .filter((token) => !/^(?:schema|definitions|\$defs|properties)$/.test(token));

/** Makes what names the class at a path, and no two alike: they lie in one folder, and some disks ignore letter cases. */
export const createNames = () => {
  /** @type {Set<string>} */
  const taken = new Set();
  /** @param {readonly string[]} path */
  return (path) => {
    const wanted = joinNames(path);
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
};
