/** A guide as HTML, made by `scripts/guides.ts`. */
declare module '*.md' {
  const html: string;
  export default html;
}
