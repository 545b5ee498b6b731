// As many dots as WebGL2 points in the same page: what ENGINE.md B5 compares with, beside Canvas2D arcs.
// Not here: the app, and how the numbers are reported.

/**
 * Draws `dots` antialiased round points of `radiusPx` on a canvas of `width` × `height` px, `frames` times after two to
 * warm up, in the page. Returns `{ dots, radiusPx, renderer, inked, medianMs, minMs }`, or `{ error }` where there is no
 * WebGL2. A frame is a new uniform and one draw call of a buffer that lies on the graphics side already, the best case;
 * it ends when a pixel can be read. `inked` is the share of pixels that the last frame darkened: shows that it did draw.
 */
export function webglPoints(page, { dots, radiusPx, width, height, frames = 30 }) {
  return page.evaluate(drawPoints, { dots, radiusPx, width, height, frames });
}

// ---- run inside the page ----

function drawPoints({ dots, radiusPx, width, height, frames }) {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const gl = canvas.getContext("webgl2", { alpha: true, antialias: false, depth: false, premultipliedAlpha: true });
  if (!gl) return { error: "no WebGL2" };
  const shader = (type, source) => {
    const made = gl.createShader(type);
    gl.shaderSource(made, source);
    gl.compileShader(made);
    if (!gl.getShaderParameter(made, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(made));
    return made;
  };
  const program = gl.createProgram();
  // A point is a square one pixel wider than its disc; the disc's edge is smoothed over one pixel.
  gl.attachShader(program, shader(gl.VERTEX_SHADER, `#version 300 es
    in vec2 place_px;
    uniform vec2 size_px;
    uniform float shift_px;
    uniform float side_px;
    void main() {
      vec2 at = (place_px + vec2(shift_px, 0.0)) / size_px * 2.0 - 1.0;
      gl_Position = vec4(at.x, -at.y, 0.0, 1.0);
      gl_PointSize = side_px;
    }`));
  gl.attachShader(program, shader(gl.FRAGMENT_SHADER, `#version 300 es
    precision highp float;
    uniform float side_px;
    uniform float radius_px;
    out vec4 colour;
    void main() {
      float away_px = length(gl_PointCoord - 0.5) * side_px;
      float covered = clamp(radius_px + 0.5 - away_px, 0.0, 1.0);
      colour = vec4(0.235, 0.176, 0.157, 1.0) * covered;
    }`));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program));
  gl.useProgram(program);

  // The same grid as the arcs of app.mjs.
  const columns = Math.ceil(Math.sqrt((dots * width) / height));
  const places = new Float32Array(2 * dots);
  for (let dot = 0; dot < dots; dot += 1) {
    places[2 * dot] = ((dot % columns) + 0.3) * (width / columns);
    places[2 * dot + 1] = (Math.floor(dot / columns) + 0.4) * (width / columns);
  }
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, places, gl.STATIC_DRAW);
  const attribute = gl.getAttribLocation(program, "place_px");
  gl.enableVertexAttribArray(attribute);
  gl.vertexAttribPointer(attribute, 2, gl.FLOAT, false, 0, 0);
  const uniform = (name) => gl.getUniformLocation(program, name);
  gl.uniform2f(uniform("size_px"), width, height);
  gl.uniform1f(uniform("side_px"), Math.ceil(2 * radiusPx + 1));
  gl.uniform1f(uniform("radius_px"), radiusPx);
  const shift = uniform("shift_px");
  gl.viewport(0, 0, width, height);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.clearColor(0, 0, 0, 0);

  const pixel = new Uint8Array(4);
  const times = [];
  for (let frame = -2; frame < frames; frame += 1) {
    const began = performance.now();
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.uniform1f(shift, ((frame + 2) % 5) / 10);
    gl.drawArrays(gl.POINTS, 0, dots);
    // `finish` alone returns early in Chromium; a pixel that is read has been drawn.
    gl.finish();
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    if (frame >= 0) times.push(performance.now() - began);
  }
  const all = new Uint8Array(4 * width * height);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, all);
  let inked = 0;
  for (let at = 3; at < all.length; at += 4) inked += all[at] > 0;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  times.sort((a, b) => a - b);
  return { dots, radiusPx, renderer, inked: inked / (width * height), medianMs: times[times.length >> 1], minMs: times[0] };
}
