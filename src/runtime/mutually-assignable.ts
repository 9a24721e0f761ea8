/** The first type, provided that each of the two is assignable to the other; anything else fails to compile. */
export type Mutual<Left extends Right, Right extends _Left, _Left = Left> = Left;
