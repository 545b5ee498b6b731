// A React website: state becomes attributes, events become state, and the widget comes and goes with a condition.
import { StrictMode, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

function Page() {
  const [theme, setTheme] = useState("light");
  const [isShown, setShown] = useState(true);
  const [change, setChange] = useState(null);
  const [count, setCount] = useState(0);
  const widget = useRef(null);
  return (
    <>
      <button onClick={() => setTheme(theme === "light" ? "dark" : "light")}>Other theme</button>
      <button onClick={() => setShown(!isShown)}>{isShown ? "Take away" : "Bring back"}</button>
      <button onClick={() => widget.current?.setDesign(change.design)}>Same design</button>
      {isShown && (
        <hairline-visualiser
          ref={widget}
          lang="en"
          theme={theme}
          sessions="2"
          onhairline-ready={() => setCount((count) => count + 1)}
          onhairline-change={(event) => setChange(event.detail)}
        >
          <a href="https://smp.clinic.example/">See it on your own photo</a>
        </hairline-visualiser>
      )}
      <output id="ready">{count}</output>
      <output id="plan">{change ? `${Math.round(change.plan.areaCm2)} cm²` : "no plan"}</output>
    </>
  );
}

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
