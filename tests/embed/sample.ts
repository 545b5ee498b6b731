// What a page's own TypeScript looks like with the widget. Compiled only (`cargo xtask test --only lint`), never run.
import type { HairlineChangeEvent, HairlineCode, HairlineFromFrame, HairlinePlan, HairlineVisualiser } from "../../public/embed.js";

const widget: HairlineVisualiser = document.createElement("hairline-visualiser");
widget.theme = "dark";
widget.densityRange = "20-60";
widget.minHeight = null;
widget.setConfig({ lang: "de", "min-height": "720", clinic: null });

widget.addEventListener("hairline-ready", () => widget.setDesign("AQID"));
widget.addEventListener("hairline-resize", (event) => event.detail.height.toFixed());
widget.addEventListener("hairline-change", (event: HairlineChangeEvent) => {
  const { design, plan }: { design: HairlineCode; plan: HairlinePlan } = event.detail;
  console.log(design.length, plan.areaCm2 * plan.densityPerCm2, plan.price?.currency);
});
widget.addEventListener("hairline-export", ({ detail }) => URL.createObjectURL(detail.blob) + detail.name);
widget.addEventListener("hairline-enquiry", ({ detail }) => [detail.email, detail.consent, detail.picture?.size]);
widget.addEventListener("hairline-error", ({ detail }) => console.warn(detail.message));
widget.addEventListener("click", (event) => event.clientX);
document.querySelector("hairline-visualiser")?.reset();
export const design: Promise<string | null> = widget.getDesign();

// @ts-expect-error There is no such option.
widget.setConfig({ colour: "red" });
// @ts-expect-error A change has no photo.
widget.addEventListener("hairline-change", (event) => event.detail.photo);

// A plain frame, by messages.
window.addEventListener("message", (event: MessageEvent<HairlineFromFrame>) => {
  if (event.origin !== "https://hairline.example" || event.data.hairline !== 1) return;
  switch (event.data.type) {
    case "resize":
      return event.data.height;
    case "design":
      return event.data.design;
  }
});
