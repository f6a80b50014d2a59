/** A string or number that cannot be mixed up with another kind of string or number. No cost at run time. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
