/** How a surface of ours looks. */
export type Theme = 'light' | 'dark';
