import sharp from "sharp";
await sharp("test-results/picture-before-after.png").resize(1400).png().toFile("/tmp/ba.png");
