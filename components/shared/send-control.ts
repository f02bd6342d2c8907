/** The site's send control in words: by its own name, where it has one. */
export const sendControl = {
  id: (name?: string) => (name ? `tombol “${name}”` : 'tombol kirim di situs'),
  en: (name?: string) => (name ? `“${name}”` : 'the site’s send button'),
};
