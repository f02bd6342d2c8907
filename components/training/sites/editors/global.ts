/** Draft.js reads `global`, which browsers call `globalThis`. Imported before it. */
Object.assign(globalThis, { global: globalThis });

export {};
