/** Put in by the build (xtask/src/build/words.rs). */
declare const FILES: Record<string, Record<string, string>>;
