// A Vue website: the element is no component of Vue's, which has to be told.
import { createApp, ref } from "vue";

const app = createApp({
  setup: () => ({ theme: ref("light"), isShown: ref(true), count: ref(0), change: ref(null) }),
});
app.config.compilerOptions.isCustomElement = (tag) => tag === "hairline-visualiser";
app.mount("#root");
