import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The gateway is asked at the page's own origin.
const proxy = { "/bcs": { target: process.env.GATEWAY ?? "http://127.0.0.1:4701", changeOrigin: true } };

export default defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
});
