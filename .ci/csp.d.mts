export function contentSecurityPolicy(styleHashes: readonly string[]): string;
