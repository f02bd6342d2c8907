/** The part of the library that is used here; it brings no types of its own. */
declare module 'node-webpmux' {
  interface AnimationFrame {
    readonly delay?: number;
  }
  interface Images {
    /** `delay`: milliseconds. */
    generateFrame(frame: { readonly buffer: Uint8Array; readonly delay: number }): Promise<AnimationFrame>;
    save(
      path: string,
      options: {
        readonly width: number;
        readonly height: number;
        readonly frames: readonly AnimationFrame[];
        readonly loops: number;
      },
    ): Promise<unknown>;
  }
  const webp: { readonly Image: Images };
  export default webp;
}
