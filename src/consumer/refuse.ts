/** Throws the error of a consumer that cannot be made. */
export const refuse = (reason: string): never => {
  throw new TypeError(`createConsumer: ${reason}`);
};
